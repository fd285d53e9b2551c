import type { BenchScenario } from './benchApi.js';

/** The scenarios of the bench, in the order of the menu. */
export const scenarioMenu: readonly { group: string; items: readonly [BenchScenario, string][] }[] =
  [
    {
      group: 'The code',
      items: [
        ['invalidCode', 'Wrong code'],
        ['noBackupCodes', 'No backup codes on this account'],
      ],
    },
    {
      group: 'The network',
      items: [
        ['dropBeforeReading', 'Connection lost before the code arrives'],
        ['dropAfterSpending', 'Connection lost after the code was used'],
        ['responseLost', 'The browser gets no response for a second'],
        ['dropMidBody', 'Half a response'],
        ['neverAnswers', 'No response (time-out after 15 s)'],
        ['emptyBody', 'Empty response'],
      ],
    },
    {
      group: 'Limits and locks',
      items: [
        ['rateLimited', 'Too many requests'],
        ['lockedForAWhile', 'Locked for a while'],
        ['lockedCaptcha', 'Locked until a CAPTCHA is solved'],
        ['lockedSecurityQuestion', 'Locked until the security question is answered'],
        ['lockedSignInAgain', 'Locked until signed in again'],
        ['blocked', 'Blocked'],
        ['sessionLimit', 'Too many sessions'],
      ],
    },
    {
      group: 'The sign-in',
      items: [
        ['sessionExpired', 'MFA token expired'],
        ['privacyPolicy', 'New privacy policy'],
        ['consent', 'Consent form'],
        ['accountUnavailable', 'Account disabled'],
        ['mfaUnavailable', 'MFA switched off'],
        ['riskBlocked', 'Blocked as risky'],
      ],
    },
    {
      group: 'The service',
      items: [
        ['serviceError', 'Service error'],
        ['htmlError', 'HTML from a gateway'],
        ['unexpected', 'Unknown error code'],
        ['configuration', 'Wrong API key'],
      ],
    },
  ];
