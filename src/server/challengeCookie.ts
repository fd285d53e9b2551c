import { isJsonObject, readText } from '../loginradius/jsonObject.js';
import type { KeyRing } from './keyRing.js';
import type { SecretKeys } from './sealer.js';

/** The part of a first login that the cookie holds. */
export interface Challenge {
  readonly secondFactorToken: string;
  /** Ties a request to this first login, because two tabs share one cookie. */
  readonly challengeKey: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A challenge, with the keys of the secret that opened its cookie. */
export interface OpenedChallenge {
  readonly challenge: Challenge;
  readonly keys: SecretKeys;
}

export interface ChallengeCookie {
  /**
   * Creates the `Set-Cookie` value that holds a challenge until it expires.
   *
   * @throws RangeError for a challenge that no browser would keep.
   */
  readonly seal: (challenge: Challenge) => Promise<string>;
  /** The `Set-Cookie` value that clears the cookie. */
  readonly clear: string;
  /**
   * Opens the challenge in a request's cookie. Resolves to `cookie_missing` without a cookie, and to
   * `cookie_unusable` when no secret opens the cookie or the challenge has expired.
   */
  readonly open: (
    cookieHeader: string | null,
  ) => Promise<OpenedChallenge | 'cookie_missing' | 'cookie_unusable'>;
}

/**
 * The prefix `__Host-` makes browsers refuse the cookie from another host, another path or http.
 * WebKit refuses it on `http://localhost` too.
 */
const hostName = '__Host-backup-code';
const loopbackName = 'backup-code';

/** The longest cookie that every browser keeps: name, value and attributes. A longer one is dropped. */
const mostBytes = 4096;

export function createChallengeCookie(keyRing: KeyRing, isInsecure: boolean): ChallengeCookie {
  const name = isInsecure ? loopbackName : hostName;
  const write = (value: string, maxAge: number) =>
    [
      `${name}=${value}`,
      `Max-Age=${maxAge}`,
      'Path=/',
      'HttpOnly',
      ...(isInsecure ? [] : ['Secure']),
      'SameSite=Strict',
    ].join('; ');
  return {
    async seal({ secondFactorToken, challengeKey, expiresAt }) {
      const [keys] = await keyRing();
      const sealed = await keys?.cookie.seal({ secondFactorToken, challengeKey, expiresAt });
      const maxAge = Math.max(0, Math.floor((expiresAt - Date.now()) / 1000));
      const cookie = write(sealed ?? '', maxAge);
      if (cookie.length > mostBytes) refuseLength(cookie.length, secondFactorToken.length);
      return cookie;
    },
    clear: write('', 0),
    async open(cookieHeader) {
      const sealed = readCookie(cookieHeader, name);
      if (!sealed) return 'cookie_missing';
      for (const keys of await keyRing()) {
        const challenge = readChallenge(await keys.cookie.open(sealed));
        if (challenge)
          return Date.now() < challenge.expiresAt ? { challenge, keys } : 'cookie_unusable';
      }
      return 'cookie_unusable';
    },
  };
}

function refuseLength(cookieBytes: number, tokenLength: number): never {
  throw new RangeError(
    `backup-code-challenge: begin: the cookie would have ${cookieBytes} bytes, and browsers drop a cookie of more than ${mostBytes}: the MFA token of LoginRadius has ${tokenLength} characters. Keep it in your own session, and let the page send the code by a verify of your own`,
  );
}

function readCookie(header: string | null, name: string): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

function readChallenge(content: unknown): Challenge | null {
  if (!isJsonObject(content)) return null;
  const { expiresAt } = content;
  const secondFactorToken = readText(content.secondFactorToken);
  const challengeKey = readText(content.challengeKey);
  return secondFactorToken && challengeKey && typeof expiresAt === 'number'
    ? { secondFactorToken, challengeKey, expiresAt }
    : null;
}
