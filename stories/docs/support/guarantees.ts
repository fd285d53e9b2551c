import type { Claim } from './claims.js';

/** What the step sends, when, and where. */
export const sendingGuarantees: readonly Claim[] = [
  {
    cells: ['A code leaves the page only in the JSON body of one `PUT` request.'],
    tests: ['test/loginradius/verifyBackupCode.test.ts', 'test/e2e/signIn.spec.ts'],
  },
  {
    cells: ['The step sends no text that cannot be a code, and no pasted list of codes.'],
    tests: ['test/react/formatProblems.test.tsx', 'test/code/codeProperties.test.ts'],
  },
  {
    cells: [
      'The step sends a code only when the person submits it, not when the field is full or after a paste.',
    ],
    tests: ['test/browser/sending/refusedCodes.test.tsx'],
  },
  {
    cells: ['Repeated clicks and repeated presses of Enter send one request.'],
    tests: ['test/browser/sending/sendingOnce.test.tsx'],
  },
  {
    cells: [
      'The step never sends a code again by itself, whatever the defaults of your React Query client.',
    ],
    tests: ['test/react/reactQuery.test.tsx', 'test/browser/sending/faultMatrix.test.tsx'],
  },
  {
    cells: ['The step does not send a refused code again under the same MFA token.'],
    tests: ['test/react/repeatedCodes.test.tsx', 'test/browser/sending/refusedCodes.test.tsx'],
  },
  {
    cells: ['While the browser reports that it is offline, the first press sends nothing.'],
    tests: ['test/browser/sending/offline.test.tsx'],
  },
  {
    cells: [
      'The address is `https`, `http` on this machine, or a path on the page’s own origin. Any other address ends the step before a request.',
    ],
    tests: ['test/loginradius/endpoint.test.ts'],
  },
  {
    cells: [
      'The request sends no cookie and no `Referer`, and follows no redirect. No HTTP cache stores it.',
    ],
    tests: [
      'test/loginradius/verifyBackupCode.test.ts',
      'test/loginradius/verifyBackupCodeFaults.test.ts',
    ],
  },
  {
    cells: ['The step never sends the text of a field that a browser extension adds to the form.'],
    tests: ['test/browser/hostile/extensions.test.tsx'],
  },
  {
    cells: [
      'If the person submits before hydration, the browser sends the code neither in a URL nor in a body.',
    ],
    tests: ['test/e2e/hostileHydration.spec.ts', 'test/react/serverRendering.test.tsx'],
  },
  {
    cells: [
      'A login is a success only with a 2xx status, without an `ErrorCode`, and with a valid access token.',
    ],
    tests: ['test/loginradius/readAnswer.test.ts', 'test/loginradius/answerProperties.test.ts'],
  },
];

/** Where secrets never appear. */
export const secrecyGuarantees: readonly Claim[] = [
  {
    cells: [
      'No storage, cookie, cache, history entry, console line, error event, attribute, text or other request of the page contains a secret. The tests run every scenario of the simulator, with and without StrictMode.',
    ],
    tests: [
      'test/browser/secrets/scenarios.test.tsx',
      'test/browser/secrets/paths.test.tsx',
      'test/browser/secrets/hook.test.tsx',
    ],
  },
  {
    cells: ['The search in these tests finds a planted secret in each of these locations.'],
    tests: ['test/browser/secrets/scanner.test.tsx'],
  },
  {
    cells: ['React Query’s caches contain neither the code nor the tokens at any time.'],
    tests: ['test/react/reactQuery.test.tsx'],
  },
  {
    cells: [
      'No `BackupCodeError` contains a secret in its message, cause, stack or hidden properties.',
    ],
    tests: ['test/loginradius/secrecy.test.ts', 'test/react/secrecy.test.tsx'],
  },
  {
    cells: ['`onEvent` gets only words from fixed lists, and numbers.'],
    tests: ['test/browser/sending/events.test.tsx', 'test/react/events.test.tsx'],
  },
  {
    cells: [
      'The step empties the field after success, at the end, at a new MFA token, and at unmount.',
    ],
    tests: ['test/browser/secrets/paths.test.tsx', 'test/react/secrecy.test.tsx'],
  },
  {
    cells: [
      'Only `onActionRequired` gets the token for a required policy or consent. The token is not enumerable, and `onFailure` does not get it.',
    ],
    tests: ['test/loginradius/readFailure.test.ts', 'test/react/actions.test.tsx'],
  },
  {
    cells: ['Server-rendered HTML contains neither the API key nor the MFA token.'],
    tests: ['test/react/serverRendering.test.tsx'],
  },
  {
    cells: [
      'The field has the attributes that make LogRocket, Sentry, Datadog and OpenReplay mask it.',
    ],
    tests: ['test/browser/secrets/replayMasks.test.tsx'],
  },
  {
    cells: ['`redactProfile` deletes LoginRadius’s secrets from a profile, at any depth.'],
    tests: ['test/loginradius/redactProfile.test.ts'],
  },
];

/** How the step behaves in the page around it. */
export const pageGuarantees: readonly Claim[] = [
  {
    cells: [
      'The step works under a Content-Security-Policy without inline script or style, and with Trusted Types required.',
    ],
    tests: ['test/e2e/hostilePolicy.spec.ts'],
  },
  {
    cells: ['The step never shows text from a server.'],
    tests: ['test/react/failures.test.tsx'],
  },
  {
    cells: ['If a handler of your app throws, the step continues and the login is not lost.'],
    tests: ['test/react/handlerErrors.test.tsx'],
  },
  {
    cells: ['The step reads even a malicious input or response in reasonable time.'],
    tests: ['test/code/normalizeBackupCode.test.ts', 'test/loginradius/redactProfile.test.ts'],
  },
];
