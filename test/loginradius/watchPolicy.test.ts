import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call, leaksIn, rejection, secrets } from './support/calls.js';

const baseUrl = 'https://login.example.com';
/** The URL of the request, which some browsers report whole. */
let sentUrl: string;
let page: EventTarget;

/** A `fetch` that the page's policy blocks. The violation event comes one task after the rejection. */
const blockedFetch =
  (report: (url: string) => { disposition?: string; blockedURI?: string } | null) =>
  async (input: string | URL | Request): Promise<Response> => {
    sentUrl = String(input);
    const facts = report(sentUrl);
    setTimeout(() => {
      if (facts) page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), facts));
    });
    throw new TypeError(`Failed to fetch ${sentUrl}`);
  };

const failureOf = async (report: Parameters<typeof blockedFetch>[0]) =>
  rejection(call({ endpoint: { baseUrl, fetch: blockedFetch(report) } }));

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a request that the Content-Security-Policy of the page blocks', () => {
  it.each([
    ['the whole URL', (url: string) => url],
    ['the origin alone', () => baseUrl],
  ])(
    'is a configuration failure, not a lost connection (reported with %s)',
    async (_, blockedURI) => {
      const error = await failureOf((url) => ({
        disposition: 'enforce',
        blockedURI: blockedURI(url),
      }));
      expect(error.failure).toEqual({ kind: 'configuration', errorCode: null, status: null });
      expect(error.message).toMatch(/connect-src/);
      expect(leaksIn(error, [secrets.apiKey, secrets.secondFactorToken])).toEqual([]);
    },
  );

  it('is a configuration failure even if another violation is reported after it', async () => {
    const error = await failureOf((url) => {
      setTimeout(() => {
        const other = { disposition: 'enforce', blockedURI: 'https://ads.example' };
        page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), other));
      });
      return { disposition: 'enforce', blockedURI: url };
    });
    expect(error.failure.kind).toBe('configuration');
  });
});

describe('a lost connection', () => {
  it.each<[what: string, report: Parameters<typeof blockedFetch>[0]]>([
    ['no violation', () => null],
    [
      'a violation of a policy that only reports',
      (url) => ({ disposition: 'report', blockedURI: url }),
    ],
    [
      'a violation of another URL',
      () => ({ disposition: 'enforce', blockedURI: 'https://ads.example' }),
    ],
    [
      'a violation whose URL only ends like it',
      (url) => ({ disposition: 'enforce', blockedURI: url.slice(8) }),
    ],
    ['a violation without a URL', () => ({ disposition: 'enforce', blockedURI: '' })],
    ['an event without any fact', () => ({})],
  ])('stays a lost connection with %s', async (_, report) => {
    const { failure } = await failureOf(report);
    expect(failure).toEqual({
      kind: 'outcome_unknown',
      cause: 'network',
      errorCode: null,
      status: null,
    });
  });

  it('stays a lost connection in an environment without policies, such as Node', async () => {
    vi.unstubAllGlobals();
    const { failure } = await failureOf((url) => ({ disposition: 'enforce', blockedURI: url }));
    expect(failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
  });
});

describe('the listener for policy violations', () => {
  it('is removed when the request ends', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    vi.stubGlobal('addEventListener', (_: string, __: unknown, options: AddEventListenerOptions) =>
      signals.push(options.signal),
    );
    await failureOf(() => null);
    expect(signals).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(true);
  });
});
