export { createHandlers, type HandlerOptions } from './simulator/mount/msw.js';
