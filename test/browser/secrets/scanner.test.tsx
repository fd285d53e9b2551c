import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScanner, type Place, type Scanner } from './scanner.js';

const secret = 'Zq81-Kx27-Vb93';
const ownCalls = 'https://own.invalid/';

let queryClient: QueryClient;
let scanner: Scanner;
const cleanUps: (() => unknown)[] = [];

beforeEach(() => {
  queryClient = new QueryClient();
  scanner = createScanner(queryClient, ownCalls);
  scanner.learn('code', secret);
});

afterEach(async () => {
  scanner.stop();
  document.body.replaceChildren();
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function show(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

/** Fires an event for the scanner, and hides it from the test runner, which would report a failure. */
function fireAndHold(event: Event): void {
  const hold = (held: Event) => held.stopImmediatePropagation();
  window.addEventListener(event.type, hold, { capture: true, once: true });
  window.dispatchEvent(event);
}

function fail(options: { meta?: Record<string, unknown>; variables?: unknown; error?: Error }) {
  const { meta, variables, error } = options;
  const mutation = new MutationObserver<unknown, Error, unknown>(queryClient, {
    mutationFn: () => (error ? Promise.reject(error) : Promise.resolve()),
    ...(meta && { meta }),
  });
  return mutation.mutate(variables).catch(() => undefined);
}

const hiddenOn = <Value extends object>(value: Value) =>
  Object.defineProperty(value, Symbol('hidden'), { value: { [secret]: 1 }, enumerable: false });

/** Puts a secret into each place, and into several details of some places. */
const plantings: readonly [place: Place, detail: string, plant: () => unknown][] = [
  ['query cache', 'data', () => queryClient.setQueryData(['a'], { deep: [{ deeper: secret }] })],
  ['query cache', 'key', () => queryClient.setQueryData(['a', secret], 1)],
  ['query cache', 'map', () => queryClient.setQueryData(['a'], new Map([[1, new Set([secret])]]))],
  ['mutation cache', 'variables', () => fail({ variables: secret })],
  ['mutation cache', 'meta', () => fail({ meta: hiddenOn({}) })],
  ['mutation cache', 'error', () => fail({ error: new Error(`no ${secret}`) })],
  ['mutation cache', 'cause', () => fail({ error: new Error('no', { cause: { x: secret } }) })],
  ['mutation cache', 'hidden', () => fail({ error: hiddenOn(new Error('no')) })],
  [
    'mutation cache',
    'getter of a class',
    () => {
      class WithToken extends Error {
        get token() {
          return secret;
        }
      }
      return fail({ error: new WithToken() });
    },
  ],
  [
    'cache event',
    'of a deleted mutation',
    async () => {
      await fail({ variables: secret });
      queryClient.clear();
    },
  ],
  [
    'cache event',
    'of a deleted query',
    () => {
      queryClient.setQueryData(['a'], secret);
      queryClient.clear();
    },
  ],
  [
    'localStorage',
    'value',
    () => {
      localStorage.setItem('a', JSON.stringify({ a: secret }));
      cleanUps.push(() => localStorage.removeItem('a'));
    },
  ],
  [
    'sessionStorage',
    'key',
    () => {
      sessionStorage.setItem(secret, '1');
      cleanUps.push(() => sessionStorage.removeItem(secret));
    },
  ],
  [
    'cookie',
    'value',
    () => {
      document.cookie = `a=${secret}`;
      cleanUps.push(() => {
        document.cookie = 'a=; Max-Age=0';
      });
    },
  ],
  [
    'IndexedDB',
    'name',
    () => {
      cleanUps.push(() => indexedDB.deleteDatabase(secret));
      return new Promise((resolve) => {
        const opening = indexedDB.open(secret);
        opening.addEventListener('success', () => resolve(opening.result.close()));
      });
    },
  ],
  [
    'Cache Storage',
    'URL',
    async () => {
      cleanUps.push(() => caches.delete('a'));
      const cache = await caches.open('a');
      await cache.put(`/?code=${secret}`, new Response());
    },
  ],
  [
    'window.name',
    'value',
    () => {
      const { name } = window;
      window.name = secret;
      cleanUps.push(() => {
        window.name = name;
      });
    },
  ],
  [
    'history',
    'state',
    () => {
      const before: unknown = history.state;
      history.replaceState({ a: secret }, '');
      cleanUps.push(() => history.replaceState(before, ''));
    },
  ],
  [
    'history',
    'URL',
    () => {
      const { href } = location;
      history.replaceState(history.state, '', `#${secret}`);
      cleanUps.push(() => history.replaceState(history.state, '', href));
    },
  ],
  ['console', 'text', () => console.info(`a ${secret}`)],
  ['console', 'error', () => console.error(new Error('a', { cause: secret }))],
  ['console', 'table', () => console.table([{ a: secret }])],
  ['onFailure', 'message', () => scanner.hear('onFailure', new Error(secret))],
  ['onEvent', 'field', () => scanner.hear('onEvent', { type: 'pasted', text: secret })],
  ['request headers', 'Referer', () => scanner.hear('request headers', { referer: `?${secret}` })],
  ['hook state', 'error', () => scanner.hear('hook state', { error: new Error(secret) })],
  ['window error', 'error', () => fireAndHold(new ErrorEvent('error', { error: Error(secret) }))],
  [
    'unhandled rejection',
    'reason',
    () => {
      const promise = Promise.resolve();
      const reason = { a: secret };
      fireAndHold(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
    },
  ],
  ['attribute', 'data', () => show(`<p data-leak="${secret}"></p>`)],
  ['attribute', 'value', () => show(`<input value="${secret}" />`)],
  ['attribute', 'of a removed element', () => show(`<p title="${secret}"></p>`).remove()],
  ['text', 'of an element', () => show(`<p>Code ${secret}</p>`)],
  ['text', 'in two nodes', () => show(`<p>${secret.slice(0, 6)}<b>${secret.slice(6)}</b></p>`)],
  ['text', 'of a comment', () => show(`<!-- ${secret} -->`)],
  [
    'text',
    'in a shadow root',
    () => {
      show('').attachShadow({ mode: 'open' }).innerHTML = `<p>${secret}</p>`;
    },
  ],
  ['other request', 'fetch', () => fetch(`data:,${secret}`)],
  ['other request', 'beacon', () => navigator.sendBeacon('/', secret)],
  [
    'other request',
    'XMLHttpRequest',
    () => new XMLHttpRequest().open('GET', `/?a=${encodeURIComponent(secret)}`),
  ],
  [
    'live value',
    'of a removed field',
    async () => {
      const field = show('<input />').querySelector('input')!;
      field.value = secret;
      await scanner.scan(true);
      field.remove();
    },
  ],
];

describe('the secret scanner', () => {
  it('finds nothing on a page without secrets', async () => {
    show('<form><label>Code <input value="" /></label></form>');
    console.info('nothing');
    await fail({ error: new Error('refused') });
    expect(await scanner.scan(false)).toEqual([]);
  });

  it.each(plantings)('finds a planted secret in: %s, %s', async (place, _detail, plant) => {
    await plant();
    expect(await scanner.scan(false)).toContain(`${place}: code ${secret}`);
  });

  it.each([
    ['in lower case', secret.toLowerCase()],
    ['without its dashes', secret.replaceAll('-', '')],
    ['with other separators', secret.replaceAll('-', ' – ')],
    ['in full-width letters', secret.replaceAll('K', 'Ｋ')],
    ['in Base64', btoa(secret)],
    ['in a URL', `https://a.invalid/?a=${encodeURIComponent(secret)}&b`],
  ])('finds a secret %s', async (_, form) => {
    scanner.hear('onEvent', form);
    expect(await scanner.scan(false)).toEqual([`onEvent: code ${secret}`]);
  });

  it('finds a secret in earlier texts, before it was known', async () => {
    show('<p>seen-too-early</p>').remove();
    await scanner.scan(false);
    scanner.learn('token', 'seen-too-early');
    expect(await scanner.scan(false)).toEqual(['text: token seen-too-early']);
  });

  it('allows a code in its field if the test says so', async () => {
    show('<input />').querySelector('input')!.value = secret;
    expect(await scanner.scan(true)).toEqual([]);
    expect(await scanner.scan(false)).toEqual([`live value: code ${secret}`]);
  });

  it('throws for a secret that could occur by chance', () => {
    expect(() => scanner.learn('code', 'a-1')).toThrow(RangeError);
  });
});
