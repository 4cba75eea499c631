export { ErrorFilter } from './answer-errors.js';
export { Health } from './health.js';
export { Log } from './log.js';
export { httpAdapter } from './server.js';
