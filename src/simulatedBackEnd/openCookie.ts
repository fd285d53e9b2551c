import { parseJsonObject } from '../loginradius/jsonObject.js';
import type { Challenge, ChallengeCookie } from '../server/challengeCookie.js';
import type { SecretKeys, Sealer } from '../server/sealer.js';

/** Hides nothing: both sides are one test, and jsdom has no `crypto.subtle`. */
const plain: Sealer = {
  seal: (content) => Promise.resolve(JSON.stringify(content)),
  open: (sealed) => Promise.resolve(parseJsonObject(sealed)),
};

const keys: SecretKeys = { cookie: plain, store: plain, sign: (text) => Promise.resolve(text) };

/** The handler's cookie for a client that has none, such as jsdom: the back end remembers it. */
export function openCookie(challenge: Challenge | undefined): ChallengeCookie {
  const isOver = challenge && Date.now() >= challenge.expiresAt;
  return {
    seal: () => Promise.resolve(''),
    clear: '',
    open: () =>
      Promise.resolve(
        challenge === undefined
          ? 'cookie_missing'
          : isOver
            ? 'cookie_unusable'
            : { challenge, keys },
      ),
  };
}
