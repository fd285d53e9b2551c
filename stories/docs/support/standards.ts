import type { Claim } from './claims.js';

const requirement = (number: string, says: string, how: string, ...tests: string[]): Claim => ({
  cells: [number, says, how],
  tests,
});

/** The rules of NIST SP 800-63B-4 that a client can help to meet. */
export const nist: readonly Claim[] = [
  requirement(
    '3.1.2.2',
    'A look-up secret works only once.',
    'The server must ensure this. The step sends a code once for each press. After a lost response, the step says that the code may have been used.',
    'test/browser/sending/sendingOnce.test.tsx',
    'test/browser/sending/unknownOutcome.test.tsx',
  ),
  requirement(
    '3.1.2.2',
    'The server requests look-up secrets over an authenticated protected channel.',
    'The step accepts only `https`, this machine, or a path on your own origin. Your own origin is as safe as your page.',
    'test/loginradius/endpoint.test.ts',
  ),
  requirement(
    '3.1.2.2, 3.2.2',
    'The server limits failed attempts.',
    'The server must ensure this. The step sends no input that cannot be a code. It waits as long as the server requires, and says what to do when an account is locked.',
    'test/react/formatProblems.test.tsx',
    'test/browser/sending/waiting.test.tsx',
  ),
];

/** The informative chapter on usability of SP 800-63B, revision 3. */
export const nistUsability: readonly Claim[] = [
  requirement(
    '10.1',
    'Show the text while the person enters it.',
    'The field is a plain text field.',
    'test/react/useBackupCodeChallenge.test.tsx',
  ),
  requirement(
    '10.1',
    'Give clear and actionable feedback on entry errors.',
    'The error says what is wrong, and how many characters the person entered.',
    'test/react/formatProblems.test.tsx',
  ),
  requirement(
    '10.1',
    'Use fonts that distinguish O and 0.',
    '`--bcc-font-family-code` sets a monospaced font. The font depends on the system.',
  ),
  requirement(
    '10.1',
    'Say how long to wait when attempts are limited.',
    'The step shows a countdown if the server names the time.',
    'test/browser/sending/waiting.test.tsx',
  ),
  requirement(
    '10.1',
    'Offer alternatives.',
    'The step shows a button for another method if the page has a handler.',
    'test/react/actions.test.tsx',
  ),
  requirement(
    '10.1',
    'Say how many attempts remain.',
    'Not met: LoginRadius’s responses do not contain the number.',
  ),
];

const asvsRequirement = (
  number: string,
  level: 'L1' | 'L2',
  says: string,
  how: string,
  ...tests: string[]
): Claim => ({ cells: [number, level, says, how], tests });

/** The requirements of OWASP ASVS 5.0.0 that concern a login step in the browser. */
export const asvs: readonly Claim[] = [
  asvsRequirement(
    '1.2.2',
    'L1',
    'URLs contain encoded data and use only safe protocols.',
    'Met.',
    'test/loginradius/verifyBackupCode.test.ts',
    'test/loginradius/endpoint.test.ts',
  ),
  asvsRequirement(
    '2.2.1',
    'L1',
    'Input is validated against the expected format.',
    'Met, to help the person. Only the server’s check gives security (2.2.2).',
    'test/code/validateBackupCode.test.ts',
    'test/code/codeProperties.test.ts',
  ),
  asvsRequirement(
    '3.2.2',
    'L1',
    'The page shows text as text, never as HTML.',
    'Met: the step renders only React elements, and works with Trusted Types.',
    'test/e2e/hostilePolicy.spec.ts',
  ),
  asvsRequirement(
    '3.4.3',
    'L2',
    'A Content-Security-Policy limits which scripts run.',
    'Your page sets the policy. The step needs no exception.',
    'test/e2e/hostilePolicy.spec.ts',
  ),
  asvsRequirement(
    '3.4.5',
    'L2',
    '`Referer` leaks no sensitive path or query.',
    'Met for the step’s own request. Your page sets its own referrer policy.',
    'test/loginradius/verifyBackupCode.test.ts',
  ),
  asvsRequirement(
    '6.5.1',
    'L2',
    'Lookup secrets are usable only once.',
    'The server must ensure this. The step never repeats a request by itself.',
    'test/browser/sending/faultMatrix.test.tsx',
  ),
  asvsRequirement(
    '12.2.1',
    'L1',
    'TLS for all connections to external services.',
    'Met: the step refuses any other address. A path on your own origin is as safe as your page.',
    'test/loginradius/endpoint.test.ts',
  ),
  asvsRequirement(
    '14.2.1',
    'L1',
    'No API key and no token in a URL.',
    'Not met, by LoginRadius’s design: the query contains both. The code itself is in the body. Your own back end can keep both out of the browser.',
    'test/loginradius/verifyBackupCode.test.ts',
  ),
  asvsRequirement(
    '14.2.3',
    'L2',
    'No sensitive data goes to third parties, such as trackers.',
    'Met for what the step does itself.',
    'test/browser/secrets/scenarios.test.tsx',
  ),
  asvsRequirement(
    '14.3.1',
    'L1',
    'The client clears its data when the session ends, even without a connection.',
    'Met for the code: the step empties the field at every end.',
    'test/browser/secrets/paths.test.tsx',
  ),
  asvsRequirement(
    '14.3.2',
    'L2',
    'Browsers do not cache sensitive responses.',
    'The step sends the request with `cache: "no-store"`. Only the server can set the response header.',
    'test/loginradius/verifyBackupCode.test.ts',
  ),
  asvsRequirement(
    '14.3.3',
    'L2',
    'Browser storage holds no sensitive data.',
    'Met: the step stores nothing.',
    'test/browser/secrets/scenarios.test.tsx',
  ),
  asvsRequirement(
    '16.2.5',
    'L2',
    'Logs contain no credentials.',
    'Met for the console, errors and events of the step.',
    'test/loginradius/secrecy.test.ts',
    'test/browser/secrets/scenarios.test.tsx',
  ),
  asvsRequirement(
    '16.5.1',
    'L2',
    'Unexpected errors show a general message.',
    'Met: the step shows no text from a server.',
    'test/react/failures.test.tsx',
  ),
  asvsRequirement(
    '16.5.3',
    'L2',
    'The application fails securely, even when an exception occurs.',
    'Met: a response that is not clearly a success counts as a failure.',
    'test/loginradius/answerProperties.test.ts',
    'test/loginradius/readAnswer.test.ts',
  ),
];
