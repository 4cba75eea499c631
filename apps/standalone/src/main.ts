import { parseArgs } from 'node:util';
import { runStandalone } from './run-standalone.js';

const { values } = parseArgs({ options: { data: { type: 'string', default: './data' } } });
await runStandalone(values.data);
