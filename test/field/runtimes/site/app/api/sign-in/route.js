import { createBackEnd } from '../../../backEnd.mjs';

let backEnd;

/** Created at the first request, because `next build` imports this file without the environment. */
export const POST = (request) => (backEnd ??= createBackEnd(process.env)).signIn(request);
