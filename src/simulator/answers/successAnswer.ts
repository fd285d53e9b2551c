import type { SimulatedAccount } from '../accounts/accounts.js';
import {
  type AnswerContext,
  formatLoginRadiusDate,
  jsonAnswer,
  type SimulatedAnswer,
} from './answers.js';
import { exampleLogin } from './examples.js';

/** How long an access token lives, in milliseconds. */
const accessTokenLifetimeMs = 3_600_000;

/** Creates the response to a right code: LoginRadius's example Profile, with the account's own fields. */
export function successAnswer(
  account: SimulatedAccount,
  { now, newToken }: AnswerContext,
): SimulatedAnswer {
  return jsonAnswer(200, {
    Profile: {
      ...exampleLogin.Profile,
      UserName: account.userName ?? null,
      Email: [{ Type: 'Primary', Value: account.email }],
      ...account.profile,
    },
    access_token: newToken(),
    refresh_token: newToken(),
    expires_in: formatLoginRadiusDate(now + accessTokenLifetimeMs),
  });
}
