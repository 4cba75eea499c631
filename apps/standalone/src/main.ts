import { parseArgs } from 'node:util';
import { runStandalone } from './run-standalone.js';

const { values } = parseArgs({
  options: { data: { type: 'string', default: './data' }, 'no-demo': { type: 'boolean', default: false } },
});
await runStandalone(values.data, !values['no-demo']);
