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
      'Nothing is sent unless the person asks: not when the field is full, not after a paste.',
    ],
    tests: ['test/browser/sending/refusedCodes.test.tsx'],
  },
  {
    cells: ['Many clicks and many presses of Enter send one request.'],
    tests: ['test/browser/sending/sendingOnce.test.tsx'],
  },
  {
    cells: [
      'The step never sends a code again by itself, whatever the defaults of your React Query client.',
    ],
    tests: ['test/react/reactQuery.test.tsx', 'test/browser/sending/faultMatrix.test.tsx'],
  },
  {
    cells: ['A code that was refused is not sent a second time in the same step.'],
    tests: ['test/react/repeatedCodes.test.tsx', 'test/browser/sending/refusedCodes.test.tsx'],
  },
  {
    cells: ['When the browser says that it is offline, nothing is sent.'],
    tests: ['test/browser/sending/offline.test.tsx'],
  },
  {
    cells: [
      'The address is `https`, `http` on this machine, or a path of the page’s own origin. Anything else ends the step, and nothing is sent.',
    ],
    tests: ['test/loginradius/endpoint.test.ts'],
  },
  {
    cells: [
      'The request carries no cookie and no `Referer`, is kept in no HTTP cache, and follows no redirect.',
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
      'A submit before React has taken over the page puts the code into no URL and into no body.',
    ],
    tests: ['test/e2e/hostileHydration.spec.ts', 'test/react/serverRendering.test.tsx'],
  },
  {
    cells: [
      'A login is a success only with a 2xx status, without an `ErrorCode`, and with an access token that is one.',
    ],
    tests: ['test/loginradius/readAnswer.test.ts', 'test/loginradius/answerProperties.test.ts'],
  },
];

/** Where secrets never appear. */
export const secrecyGuarantees: readonly Claim[] = [
  {
    cells: [
      'No storage, cookie, cache, history entry, console line, error event, attribute, text or other request of the page holds a secret. The tests run every scenario of the simulator, with and without StrictMode.',
    ],
    tests: [
      'test/browser/secrets/scenarios.test.tsx',
      'test/browser/secrets/paths.test.tsx',
      'test/browser/secrets/hook.test.tsx',
    ],
  },
  {
    cells: ['The tests’ search finds a secret that is planted in each of these locations.'],
    tests: ['test/browser/secrets/scanner.test.tsx'],
  },
  {
    cells: ['React Query’s caches see neither code nor tokens, at no moment of a call.'],
    tests: ['test/react/reactQuery.test.tsx'],
  },
  {
    cells: [
      'No `BackupCodeError` holds one: not in its message, cause, stack or hidden properties.',
    ],
    tests: ['test/loginradius/secrecy.test.ts', 'test/react/secrecy.test.tsx'],
  },
  {
    cells: ['`onEvent` gets words of fixed lists, and numbers.'],
    tests: ['test/browser/sending/events.test.tsx', 'test/react/events.test.tsx'],
  },
  {
    cells: [
      'The field is empty after success, at an end, under a new MFA token, and off the screen.',
    ],
    tests: ['test/browser/secrets/paths.test.tsx', 'test/react/secrecy.test.tsx'],
  },
  {
    cells: [
      'The token of a wanted policy or consent goes from the step to `onActionRequired` alone. It is not enumerable, and not in what `onFailure` gets.',
    ],
    tests: ['test/loginradius/readFailure.test.ts', 'test/react/actions.test.tsx'],
  },
  {
    cells: ['HTML that a server renders holds neither API key nor MFA token.'],
    tests: ['test/react/serverRendering.test.tsx'],
  },
  {
    cells: [
      'LogRocket, Sentry, Datadog and OpenReplay find their own mark on the field, which tells them to leave it out.',
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
      'It works under a Content-Security-Policy without inline script or style, and with Trusted Types required.',
    ],
    tests: ['test/e2e/hostilePolicy.spec.ts'],
  },
  {
    cells: ['No text that a server wrote is ever shown.'],
    tests: ['test/react/failures.test.tsx'],
  },
  {
    cells: ['A handler of your app that throws neither stops the step nor loses the login.'],
    tests: ['test/react/handlerErrors.test.tsx'],
  },
  {
    cells: ['An input or an answer that was made to be hard to read takes no unreasonable time.'],
    tests: ['test/code/normalizeBackupCode.test.ts', 'test/loginradius/redactProfile.test.ts'],
  },
];
