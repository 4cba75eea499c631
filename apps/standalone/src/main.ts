import { parseArgs } from 'node:util';
import { runStandalone } from './run-standalone.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: './data' },
    'no-demo': { type: 'boolean', default: false },
    /** `only` or `all`, as the variable says that it stands for. */
    documents: { type: 'string' },
  },
});
if (values.documents) process.env.TRUSTED_DOCUMENTS = values.documents;
await runStandalone(values.data, !values['no-demo']);
