import type { Claim } from './claims.js';

const fault = (code: string, happens: string, instead: string, ...tests: string[]): Claim => ({
  cells: [code, happens, instead],
  tests,
});

/** The faults of the step in `HandWrittenStep.tsx`. */
export const handWrittenFaults: readonly Claim[] = [
  fault(
    '`maxLength={8}`',
    'A pasted `AD45-XH56` is cut to `AD45-XH5`. It is sent, refused, and counts toward a lock.',
    'Takes any length, and takes dashes, spaces and list numbers out.',
    'test/code/normalizeBackupCode.test.ts',
  ),
  fault(
    'nothing is remembered',
    'The same wrong code can be sent again and again. Each time counts toward a lock.',
    'A code that was refused is not sent again.',
    'test/react/repeatedCodes.test.tsx',
  ),
  fault(
    '`response.ok`',
    'An answer with status 200 and an `ErrorCode` signs in with no token.',
    'Reads the body first. A token has to be one.',
    'test/loginradius/readAnswer.test.ts',
  ),
  fault(
    'one `catch` for all',
    'A lost answer looks like a wrong code. The person uses up the next one.',
    'Says that the code may have been used, and what to try.',
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
    'A server that stays silent leaves the form closed for minutes.',
    'Gives up after 15 seconds, and says what that means.',
    'test/loginradius/verifyBackupCodeFaults.test.ts',
  ),
  fault(
    '`disabled` while it sends',
    'The focus is lost. A person with a keyboard or a screen reader starts at the top of the page.',
    'The field is read-only meanwhile, and keeps the focus.',
    'test/browser/accessibility/keyboard.test.tsx',
  ),
  fault(
    '`role="alert"`',
    'The text is tied to no field, and the same error a second time is not read out.',
    'The error describes the field, and is read out each time.',
    'test/browser/accessibility/failures.test.tsx',
  ),
  fault(
    '`name="backupcode"`',
    'Before React has taken over, Enter sends the form as the browser does: the code is in the address.',
    'No name, and `method="post"`.',
    'test/e2e/hostileHydration.spec.ts',
  ),
  fault(
    'the URL, put together',
    'A token with `+` or `&` in it becomes another one.',
    'Encodes each parameter.',
    'test/loginradius/verifyBackupCode.test.ts',
  ),
  fault(
    'the code in state',
    'It stays there after success, for developer tools and replay tools to read.',
    'The field alone holds it, and is emptied.',
    'test/browser/secrets/paths.test.tsx',
  ),
];
