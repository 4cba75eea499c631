export { announce, Live } from './live.js';
