import { createBackEnd } from './backEnd.mjs';

let backEnd;

export default {
  /** `context.waitUntil` lets a sign-in finish after its browser disconnects. */
  fetch(request, env, context) {
    backEnd ??= createBackEnd(env);
    return new URL(request.url).pathname === '/api/sign-in'
      ? backEnd.signIn(request)
      : backEnd.verify(request, context);
  },
};
