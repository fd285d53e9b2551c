import type { CodeFate, FailureKey } from 'backup-code-challenge';

/** What happened to the entered code, whatever the challenge makes of it. */
type CodeFact =
  /** It never left the device, or the server turned it away unread. The sign-in goes on. */
  | 'unread'
  /** It was sent, and nobody can say whether it is spent. */
  | 'unknowable'
  /** The server ended the sign-in and did not read the code. */
  | 'ended'
  /** The server ended the sign-in, and no backup code can help this account. */
  | 'useless'
  /** The challenge or the server judged the code itself, and the failure's own text says how. */
  | 'judged';

const codeFacts: Readonly<Record<FailureKey, CodeFact>> = {
  'invalid_format/empty': 'judged',
  'invalid_format/multiple_codes': 'judged',
  'invalid_format/authenticator_code': 'judged',
  'invalid_format/bad_character': 'judged',
  'invalid_format/too_short': 'judged',
  'invalid_format/too_long': 'judged',
  'invalid_format/already_refused': 'judged',
  invalid_code: 'judged',
  'invalid_code/after_unknown_outcome': 'judged',
  'outcome_unknown/timeout': 'unknowable',
  'outcome_unknown/network': 'unknowable',
  'outcome_unknown/unreadable': 'unknowable',
  service_error: 'unknowable',
  unexpected: 'unknowable',
  session_limit: 'unknowable',
  offline: 'unread',
  rate_limited: 'unread',
  'locked/temporary': 'ended',
  'locked/captcha': 'ended',
  'locked/security_question': 'ended',
  'locked/sign_in_again': 'ended',
  'locked/blocked': 'useless',
  'action_required/privacy_policy': 'judged',
  'action_required/consent': 'judged',
  session_expired: 'ended',
  no_backup_codes: 'useless',
  mfa_unavailable: 'useless',
  account_unavailable: 'useless',
  risk_blocked: 'ended',
  configuration: 'ended',
};

/** The code whose response was lost before this failure. */
export type LostCode = 'no code' | 'this code' | 'an earlier code';

const trueSentences: Readonly<Record<CodeFact, Readonly<Record<LostCode, CodeFate | null>>>> = {
  unread: {
    'no code': 'not_used',
    'this code': 'may_be_used',
    'an earlier code': 'not_used',
  },
  unknowable: {
    'no code': 'may_be_used',
    'this code': 'may_be_used',
    'an earlier code': 'may_be_used',
  },
  ended: {
    'no code': 'unused_still_work',
    'this code': 'may_be_used',
    'an earlier code': 'earlier_may_be_used',
  },
  useless: {
    'no code': null,
    'this code': 'may_be_used',
    'an earlier code': 'earlier_may_be_used',
  },
  judged: { 'no code': null, 'this code': null, 'an earlier code': null },
};

// SAFETY: the keys of an object literal of that type.
export const failureKeys = Object.keys(codeFacts) as readonly FailureKey[];

/** The sentence about the code that is true. `null` where none may show. */
export function trueSentence(key: FailureKey, lost: LostCode): CodeFate | null {
  return trueSentences[codeFacts[key]][lost];
}

/** What a failure's own text may say of the code in the same words, because it is true. */
export function saidByOwnText(key: FailureKey): CodeFate | null {
  return key === 'invalid_code/after_unknown_outcome' ? 'may_be_used' : null;
}

/** Whether the failure can follow. A refusal after a lost response has a key of its own. */
export function canFollow(key: FailureKey, lost: LostCode): boolean {
  if (key === 'invalid_code/after_unknown_outcome') return lost === 'this code';
  // What is not a code, or was refused, is not the code in doubt.
  const isAnotherCode = key === 'invalid_code' || key.startsWith('invalid_format/');
  return !(isAnotherCode && lost === 'this code');
}
