import { createBackEnd } from '../../../backEnd.mjs';

let backEnd;

/** Made with the first request: `next build` imports this file without the environment. */
export const POST = (request) => (backEnd ??= createBackEnd(process.env)).signIn(request);
