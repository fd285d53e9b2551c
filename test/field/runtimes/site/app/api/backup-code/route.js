import { createBackEnd } from '../../../backEnd.mjs';

let backEnd;

/** Created at the first request, because `next build` imports this file without the environment. */
const verify = (request, context) =>
  (backEnd ??= createBackEnd(process.env)).verify(request, context);

export { verify as GET, verify as POST };
