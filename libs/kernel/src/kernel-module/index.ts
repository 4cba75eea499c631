export { KernelModule, kernelSchema } from './kernel.module.js';
