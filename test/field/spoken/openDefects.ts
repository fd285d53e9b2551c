import type { RuleName } from './rules.js';

/** The live region speaks, and the field's changed description does as well. */
const heardTwice: readonly RuleName[] = ['each change is heard exactly once'];

/** Focus moves to a heading whose text is new: Orca follows the caret there and says nothing. */
const silentEnd: readonly RuleName[] = ['an end is heard whole'];

/** Rules that a path breaks today. A rule that holds again fails its path until its line is deleted. */
export const openDefects: { readonly [Path in string]?: readonly RuleName[] } = {
  'invalid_format/empty': heardTwice,
  'invalid_format/multiple_codes': heardTwice,
  'invalid_format/bad_character': heardTwice,
  'invalid_format/too_short': heardTwice,
  'invalid_format/too_long': heardTwice,
  'invalid_format/already_refused': heardTwice,
  invalid_code: heardTwice,
  'invalid_code/after_unknown_outcome': heardTwice,
  'locked/temporary': silentEnd,
  'locked/captcha': silentEnd,
  'locked/security_question': silentEnd,
  'locked/sign_in_again': silentEnd,
  'locked/blocked': silentEnd,
  'action_required/privacy_policy': silentEnd,
  'action_required/consent': silentEnd,
  session_expired: silentEnd,
  no_backup_codes: silentEnd,
  mfa_unavailable: silentEnd,
  account_unavailable: silentEnd,
  risk_blocked: silentEnd,
  configuration: silentEnd,
  // The countdown stands in the text that describes the focused heading.
  'a lock that counts down and ends': [...silentEnd, ...heardTwice, 'a countdown is silent'],
  'Enter during a wait': ['each try gets an answer'],
  // Twice at first. Then Orca drops a live region's text that equals the last one.
  'the same field error twice': heardTwice,
  // The error leaves the field's description, so Orca reads what is left of it: the hint.
  'an edit after an error': [...heardTwice, 'nothing is heard while nothing changes'],
  'the clock at zero': silentEnd,
  // The new field takes focus while the button that had it is deleted: Orca says nothing of it.
  'a new token after an end': [...silentEnd, 'each change is heard exactly once'],
};
