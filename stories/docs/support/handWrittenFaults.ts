import type { Claim } from './claims.js';

const fault = (code: string, happens: string, instead: string, ...tests: string[]): Claim => ({
  cells: [code, happens, instead],
  tests,
});

/** The faults of the step in `HandWrittenStep.tsx`. */
export const handWrittenFaults: readonly Claim[] = [
  fault(
    '`maxLength={8}`',
    'The field cuts a pasted `AD45-XH56` to `AD45-XH5`. The server refuses this code, and the attempt counts toward a lock.',
    'Accepts any length, and removes dashes, spaces and list numbers.',
    'test/code/normalizeBackupCode.test.ts',
  ),
  fault(
    'no memory of refused codes',
    'The person can send the same wrong code again. Each attempt counts toward a lock.',
    'Does not send a refused code again.',
    'test/react/repeatedCodes.test.tsx',
  ),
  fault(
    '`response.ok`',
    'A response with status 200 and an `ErrorCode` signs in without a token.',
    'Reads the body first, and checks the token.',
    'test/loginradius/readAnswer.test.ts',
  ),
  fault(
    'one `catch` for all',
    'A lost response looks like a wrong code. The person uses the next code.',
    'Says that the code may have been used, and what to do.',
    'test/browser/sending/unknownOutcome.test.tsx',
  ),
  fault(
    '`body.Description`',
    'The person reads LoginRadius’s message for developers, in English.',
    'Shows its own texts, in the person’s language.',
    'test/react/failures.test.tsx',
  ),
  fault(
    'no time-out',
    'If the server sends no response, the form stays disabled for minutes.',
    'Stops waiting after 15 seconds, and says that the code may have been used.',
    'test/loginradius/verifyBackupCodeFaults.test.ts',
  ),
  fault(
    '`disabled` while it sends',
    'The field loses the focus. A person with a keyboard or a screen reader starts again at the top of the page.',
    'Makes the field read-only during the request, so the field keeps the focus.',
    'test/browser/accessibility/keyboard.test.tsx',
  ),
  fault(
    '`role="alert"`',
    'The error does not describe the field, and a screen reader does not announce the same error again.',
    'The error describes the field, and a screen reader reads it each time.',
    'test/browser/accessibility/failures.test.tsx',
  ),
  fault(
    '`name="backupcode"`',
    'Before hydration, Enter submits the form natively, and the code is in the URL.',
    'The field has no name, and the form has `method="post"`.',
    'test/e2e/hostileHydration.spec.ts',
  ),
  fault(
    'the concatenated URL',
    'A token with `+` or `&` changes.',
    'Encodes each parameter.',
    'test/loginradius/verifyBackupCode.test.ts',
  ),
  fault(
    'the code in state',
    'The code stays in React’s state after success. Developer tools and replay tools can read it.',
    'Keeps the code only in the field, and empties the field.',
    'test/browser/secrets/paths.test.tsx',
  ),
];
