import { Config } from '#kernel/config';
import { startProcess, stopOnSignals } from './process.js';

const running = await startProcess(Config.from(process.env), { api: true, worker: false });
stopOnSignals(running);
