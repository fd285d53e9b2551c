import fc from 'fast-check';
import { type Login, origin, pressRequest } from './backEnd.js';

/** A request whose parts are right or wrong. `valid` stands for what the challenge would send. */
export interface RequestPlan {
  readonly method: string;
  readonly site: string | null;
  readonly origin: string | null;
  readonly contentType: string | null;
  readonly cookie: 'valid' | 'other' | 'none' | { readonly value: string };
  readonly key: 'valid' | 'other' | { readonly value: unknown };
  readonly code: unknown;
  /** Replaces the JSON of code and challengeKey. */
  readonly body: Uint8Array<ArrayBuffer> | string | null;
  /** The number of spaces after the body. */
  readonly padding: number;
}

const mostly = <Value>(right: Value, others: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(right), weight: 5 }, { arbitrary: others, weight: 1 });

const headerValue = fc.oneof(fc.constant(null), fc.stringMatching(/^[!-~]{0,20}$/));
const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.string({ unit: 'binary' }));

export const anyRequest: fc.Arbitrary<RequestPlan> = fc.record({
  method: mostly('POST', fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'X')),
  site: mostly<string | null>(
    'same-origin',
    fc.oneof(fc.constantFrom('same-site', 'cross-site', 'none', 'SAME-ORIGIN'), headerValue),
  ),
  origin: mostly<string | null>(
    origin,
    fc.oneof(fc.constantFrom('null', 'https://evil.example', `${origin}.evil`), headerValue),
  ),
  contentType: mostly<string | null>(
    'application/json',
    fc.oneof(fc.constantFrom('text/plain', 'application/json; charset=utf-8'), headerValue),
  ),
  cookie: mostly<RequestPlan['cookie']>(
    'valid',
    fc.oneof(
      fc.constantFrom('other', 'none'),
      fc.stringMatching(/^[!-~ ]{0,60}$/).map((value) => ({ value })),
    ),
  ),
  key: mostly<RequestPlan['key']>(
    'valid',
    fc.oneof(
      fc.constant('other' as const),
      anyValue.map((value) => ({ value })),
    ),
  ),
  code: mostly<unknown>('AD45XH56', anyValue),
  body: mostly<RequestPlan['body']>(
    null,
    fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array(bytes)),
    ),
  ),
  padding: mostly(0, fc.integer({ min: 0, max: 6000 })),
});

/** The JSON of a plan without its own body. */
function jsonOf(plan: RequestPlan, login: Login, other: Login): string {
  const keys = { valid: login.challengeKey, other: other.challengeKey };
  const challengeKey = typeof plan.key === 'string' ? keys[plan.key] : plan.key.value;
  return JSON.stringify({ code: plan.code, challengeKey });
}

function bodyOf(plan: RequestPlan, login: Login, other: Login): Uint8Array<ArrayBuffer> {
  const { body, padding } = plan;
  const text = typeof body === 'string' ? body : jsonOf(plan, login, other);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
  const padded = new Uint8Array(bytes.length + padding).fill(0x20);
  padded.set(bytes);
  return padded;
}

export function toRequest(plan: RequestPlan, login: Login, other: Login): Request {
  const headers = {
    'Sec-Fetch-Site': plan.site ?? '',
    Origin: plan.origin ?? '',
    'Content-Type': plan.contentType ?? '',
    Cookie: cookieOf(plan, login, other),
  };
  const hasBody = plan.method !== 'GET' && plan.method !== 'HEAD';
  const body = hasBody ? bodyOf(plan, login, other) : null;
  return pressRequest(login, '', { method: plan.method, headers, body });
}

function cookieOf({ cookie }: RequestPlan, login: Login, other: Login): string {
  if (typeof cookie === 'object') return `__Host-backup-code=${cookie.value}`;
  return { valid: login.cookie, other: other.cookie, none: '' }[cookie];
}

/** Whether the handler may call LoginRadius. Does not use the handler's checks, to test them. */
export function isWellFormed(plan: RequestPlan, login: Login, other: Login): boolean {
  const isSameSite = plan.site === 'same-origin' || plan.site === 'same-site';
  const isOriginUnknown = !plan.origin || plan.origin === 'null';
  const isOwnPage = plan.site
    ? isSameSite && (isOriginUnknown || plan.origin === origin)
    : plan.origin === origin;
  return (
    plan.method === 'POST' &&
    isOwnPage &&
    /^application\/json *(;|$)/i.test(plan.contentType ?? '') &&
    bodyOf(plan, login, other).length <= 4096 &&
    plan.body === null &&
    typeof plan.code === 'string' &&
    plan.code.trim() !== '' &&
    plan.cookie === plan.key &&
    (plan.cookie === 'valid' || plan.cookie === 'other')
  );
}
