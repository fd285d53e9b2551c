import type { QueryClient } from '@tanstack/react-query';
import { type DocumentTexts, readDocument } from './documentTexts.js';
import { textsIn } from './textsIn.js';

/** Places that only a test can read. It passes their values to `hear`. */
type HandedOver = 'onFailure' | 'onEvent' | 'request headers' | 'hook state';

/** Where a secret must never be. */
export type Place =
  | HandedOver
  | 'query cache'
  | 'mutation cache'
  | 'cache event'
  | 'localStorage'
  | 'sessionStorage'
  | 'cookie'
  | 'IndexedDB'
  | 'Cache Storage'
  | 'window.name'
  | 'history'
  | 'console'
  | 'window error'
  | 'unhandled rejection'
  | 'attribute'
  | 'text'
  | 'other request'
  | 'own request'
  | 'own response'
  | 'performance entry'
  | 'live value';

/**
 * Watches the page and keeps every text, so that it finds a secret that becomes known later in earlier
 * texts too. It leaves out:
 *
 * - the request itself and the browser's resource timings, because LoginRadius's API has the API key and
 *   the MFA token in the URL (a back end of the app has not: then both are searched);
 * - what React stores on its elements, because the app's props are there;
 * - what the app gets from `onSuccess` and `onActionRequired`, because they exist to deliver secrets.
 *
 * @param ownCalls The start of the URL of the challenge's own request.
 * @param ofBackEnd Whether that request goes to a back end of the app. Its body may hold the code.
 */
export function createScanner(queryClient: QueryClient, ownCalls: string, ofBackEnd = false) {
  /** Squeezed forms of each secret, by its name. */
  const secrets = new Map<string, readonly string[]>();
  const trail = new Map<Place, Set<string>>();
  const fields = new Set<HTMLInputElement | HTMLTextAreaElement>();
  const consoleLines: string[] = [];
  const startedAt = performance.now();

  function note(place: Place, value: unknown): void {
    const texts = trail.get(place) ?? new Set<string>();
    trail.set(place, texts);
    for (const text of textsIn(value)) texts.add(squeeze(text));
  }

  function noteDocument({ attributes, texts, fields: found }: DocumentTexts): void {
    note('attribute', attributes);
    note('text', texts);
    for (const field of found) fields.add(field);
  }

  const stops = [
    queryClient.getQueryCache().subscribe((event) => note('cache event', event)),
    queryClient.getMutationCache().subscribe((event) => note('cache event', event)),
    watchConsole((method, line) => {
      // React's development build writes its renders to the browser's performance panel.
      if (method !== 'timeStamp') consoleLines.push(line.map(String).join(' '));
      note('console', line);
    }),
    watchRequests({
      ownCalls,
      onOther: (call) => note('other request', call),
      onOwn: ([input, init]) => {
        if (ofBackEnd) note('own request', [input, new Headers(init?.headers), withoutCode(init)]);
      },
      onResponse: (headers, body) => {
        if (ofBackEnd) note('own response', [headers, body]);
        for (const [, name, token] of body.matchAll(/"(\w*token)":"([^"]+)"/gi)) {
          learn(name!, token!);
        }
      },
    }),
    listen('error', (event) => note('window error', event)),
    listen('unhandledrejection', (event) => note('unhandled rejection', event)),
    watchDocument((records) => {
      for (const { oldValue, addedNodes, removedNodes } of records) {
        note('text', oldValue);
        for (const node of [...addedNodes, ...removedNodes]) noteDocument(readDocument(node));
      }
      noteDocument(readDocument(document));
    }),
  ];

  function learn(name: string, secret: string): void {
    const forms = [secret, encodeURIComponent(secret), toBase64(secret)].map(squeeze);
    if (forms[0]!.length < 6)
      throw new RangeError(`${name} is too short: it could occur by chance`);
    secrets.set(`${name} ${secret}`, forms);
  }

  async function look(): Promise<void> {
    note('query cache', queryClient.getQueryCache().getAll());
    note('mutation cache', queryClient.getMutationCache().getAll());
    note('localStorage', Object.entries(localStorage));
    note('sessionStorage', Object.entries(sessionStorage));
    note('cookie', document.cookie);
    note('IndexedDB', await indexedDB.databases());
    note('Cache Storage', await readCaches());
    note('window.name', window.name);
    note('history', [history.state, location.href, document.referrer, visitedUrls()]);
    if (ofBackEnd) note('performance entry', timingsSince(startedAt));
    noteDocument(readDocument(document));
  }

  return {
    /** The lines that any script wrote to the console. */
    consoleLines,
    /** Adds a secret, in any of its forms. It is also found in earlier texts. */
    learn,
    hear: (place: HandedOver, value: unknown): void => note(place, value),
    /**
     * Searches everywhere.
     *
     * @param isInField Whether the code may be in its field now.
     * @returns What was found, as `<place>: <secret>`.
     */
    async scan(isInField: boolean): Promise<string[]> {
      await look();
      const values = new Set([...fields].map(({ value }) => squeeze(value)));
      const places = new Map<Place, ReadonlySet<string>>(trail);
      if (!isInField) places.set('live value', values);
      return [...places].flatMap(([place, texts]) =>
        [...secrets]
          .filter(([, forms]) => [...texts].some((text) => forms.some((f) => text.includes(f))))
          .map(([name]) => `${place}: ${name}`),
      );
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}

export type Scanner = ReturnType<typeof createScanner>;

/** Reduces a text so that a secret matches in any letter case and width, and with any separators. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\da-z]/g, '');
}

function toBase64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

/** Records all lines and prints none, because the tests check the lines. */
function watchConsole(onLine: (method: string, line: unknown[]) => void): () => void {
  const original = { ...console };
  for (const [name, method] of Object.entries(original)) {
    if (typeof method === 'function') {
      Reflect.set(console, name, (...line: unknown[]) => onLine(name, line));
    }
  }
  return () => void Object.assign(console, original);
}

interface RequestWatch {
  /** The start of the URL of the challenge's own request. */
  readonly ownCalls: string;
  /** Called for each other request of any script, whatever API it uses. */
  readonly onOther: (call: unknown) => void;
  /** Called for the challenge's own request. */
  readonly onOwn: (call: Parameters<typeof fetch>) => void;
  /** Called for the response to it. */
  readonly onResponse: (headers: Headers, body: string) => void;
}

function watchRequests({ ownCalls, onOther, onOwn, onResponse }: RequestWatch): () => void {
  const { fetch } = window;
  window.fetch = async (...call) => {
    const isOwn = String(call[0]).startsWith(ownCalls);
    (isOwn ? onOwn : onOther)(call);
    const response = await fetch(...call);
    // Reads before the challenge gets the response, because its later abort would end this reading too.
    // A truncated response cannot be read here either.
    if (isOwn) onResponse(response.headers, await attemptText(response.clone()));
    return response;
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (...call) => {
    onOther(call);
    return beacon(...call);
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...call: unknown[]) {
    onOther(call);
    return Reflect.apply(open, this, call);
  };
  XMLHttpRequest.prototype.send = function (body) {
    onOther(body);
    return send.call(this, body);
  };
  return () => {
    window.fetch = fetch;
    Reflect.deleteProperty(navigator, 'sendBeacon');
    Object.assign(XMLHttpRequest.prototype, { open, send });
  };
}

/** The timings of requests and navigations, with their URLs. */
function timingsSince(startedAt: number): readonly PerformanceEntry[] {
  return performance.getEntries().filter(({ startTime }) => startTime >= startedAt);
}

/** What a back end gets besides the code. */
function withoutCode(init: RequestInit | undefined): unknown {
  if (typeof init?.body !== 'string') return init?.body;
  return JSON.parse(init.body, (key, value: unknown) => (key === 'code' ? null : value));
}

function attemptText(response: Response): Promise<string> {
  return response.text().catch(() => '');
}

function listen(type: 'error' | 'unhandledrejection', onEvent: (event: Event) => void): () => void {
  window.addEventListener(type, onEvent, { capture: true });
  return () => window.removeEventListener(type, onEvent, { capture: true });
}

function watchDocument(onChange: (records: MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document, {
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
    childList: true,
    subtree: true,
  });
  return () => observer.disconnect();
}

async function readCaches(): Promise<unknown[]> {
  const names = await caches.keys();
  const read = async (name: string) => {
    const cache = await caches.open(name);
    return (await cache.keys()).map(({ url }) => url);
  };
  return [names, ...(await Promise.all(names.map(read)))];
}

/** Every entry of this window's history, if the browser has the Navigation API. */
function visitedUrls(): unknown {
  const { navigation } = window as { navigation?: { entries(): { url: string | null }[] } };
  return navigation?.entries().map(({ url }) => url);
}
