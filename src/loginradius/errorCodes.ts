import type { FailureKey } from '../failure/failureKey.js';

/**
 * The LoginRadius error codes by failure. For any other code, `readFailure.ts` reads the status. A new
 * code also belongs into the simulator's `fixtures/loginRadiusErrors.json`, and a test then asks for a row
 * in `expectedKinds.ts`.
 */
const codes = {
  invalid_code: [1129, 1105, 1192],
  no_backup_codes: [1128],
  session_expired: [1103, 1104, 1193],
  'locked/temporary': [1198],
  'locked/captcha': [1132],
  'locked/security_question': [1148],
  'locked/sign_in_again': [1264],
  'locked/blocked': [991, 1164],
  'action_required/privacy_policy': [1194],
  'action_required/consent': [1226],
  rate_limited: [429],
  session_limit: [1338],
  account_unavailable: [938, 1130, 1220, 970, 1066],
  mfa_unavailable: [1097, 1098, 1101, 1191],
  risk_blocked: [1165, 1166, 1167, 1168, 1169, 1170, 1171, 1206, 1287],
  configuration: [901, 908, 909, 920, 922, 965, 1079, 1083, 1090, 1134, 6003],
  service_error: [950, 1000, 7909],
} satisfies { readonly [Key in FailureKey]?: readonly number[] };

/** The failures that an error code can mean. */
export type CodedFailureKey = keyof typeof codes;

/** Returns the failure that an error code means, or `undefined` if there is none. */
export function failureKeyForErrorCode(errorCode: number): CodedFailureKey | undefined {
  const row = Object.entries(codes).find(([, numbers]) => numbers.includes(errorCode));
  // SAFETY: Object.entries widens the keys of `codes` to strings.
  return row?.[0] as CodedFailureKey | undefined;
}
