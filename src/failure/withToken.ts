import type { ActionRequiredFailure } from './failure.js';

/** Makes the token a getter of the prototype, so that no list of own properties contains it. */
export function withToken(
  token: string | null,
  failure: ActionRequiredFailure,
): ActionRequiredFailure {
  class FailureWithToken {
    get token() {
      return token;
    }
  }
  return Object.assign(new FailureWithToken(), failure);
}
