import { inspect } from 'node:util';

/** The places where the handler could leak a secret. */
export const surfaces = ['response', 'cookie', 'store', 'console', 'failure', 'error'] as const;
export type Surface = (typeof surfaces)[number];

/** Collects the output of each surface, and finds secrets in it. */
export function createSecretScanner() {
  const secrets = new Map<string, readonly string[]>();
  const seen = new Map<Surface, string>(surfaces.map((surface) => [surface, '']));
  return {
    /** Adds a secret. `scan` finds it also in earlier output. */
    learn(name: string, secret: string): void {
      if (secret.length < 6) throw new RangeError(`${name} is too short: it could occur by chance`);
      secrets.set(`${name} ${secret}`, formsOf(secret));
    },
    note(surface: Surface, value: unknown): void {
      seen.set(surface, `${seen.get(surface)}\n${textOf(value)}`.toLowerCase());
    },
    /** Returns the leaks as `<surface>: <secret>`. */
    scan: (): string[] =>
      [...seen].flatMap(([surface, text]) =>
        [...secrets]
          .filter(([, forms]) => forms.some((form) => text.includes(form)))
          .map(([name]) => `${surface}: ${name}`),
      ),
  };
}

/** A secret in plain form, in a URL, as hexadecimal digits, and in Base64 at each offset. */
function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    // The characters at both ends depend on the neighbouring bytes.
    const text = bytes.toString('base64url').slice(Math.ceil((offset * 4) / 3));
    return text.slice(0, -2);
  });
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ _: secret }).toString().slice(2),
    Buffer.from(secret).toString('hex'),
    ...base64,
  ].map((form) => form.toLowerCase());
}

/** All text that a log, a serializer, an error tracker or a debugger finds in a value. */
function textOf(root: unknown): string {
  const found: string[] = [];
  const seen = new Set<unknown>();
  // The loop adds to the queue that it walks.
  const queue: unknown[] = [root];
  for (const value of queue) {
    if (seen.has(value)) continue;
    seen.add(value);
    found.push(String(value));
    if (typeof value !== 'object' || value === null) continue;
    found.push(inspect(value, { depth: null, showHidden: true, getters: true }));
    for (const key of Reflect.ownKeys(value)) queue.push(key, Reflect.get(value, key));
    if (value instanceof Headers) queue.push(...[...value].flat());
  }
  // Base64url and Base64 differ in two characters.
  return found.join('\n').replaceAll('+', '-').replaceAll('/', '_') + found.join('\n');
}
