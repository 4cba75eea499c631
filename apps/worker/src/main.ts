import { Config } from '#kernel/config';
import { startProcess, stopOnSignals } from '../../api/src/process.js';

const running = await startProcess(Config.from(process.env), { api: false, worker: true });
stopOnSignals(running);
