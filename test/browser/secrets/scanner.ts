import type { QueryClient } from '@tanstack/react-query';
import { type DocumentTexts, readDocument } from './documentTexts.js';
import { textsIn } from './textsIn.js';

/** What a test hands over itself, since it alone has it. */
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
  | 'live value';

/**
 * Watches a page from now on. What it heard and saw is kept as texts, so that a secret that becomes
 * known later is found in what came before. Left out, with a reason: the browser's own resource
 * timings and the call itself, since the vendor's API puts the key and the MFA token in the URL; what
 * React keeps beside its elements, since the host's own props are there; what the host is given on
 * purpose by `onSuccess` and `onActionRequired`.
 */
export function createScanner(queryClient: QueryClient, ownCalls: string) {
  /** Squeezed forms of each secret, by its name. */
  const secrets = new Map<string, readonly string[]>();
  const trail = new Map<Place, Set<string>>();
  const fields = new Set<HTMLInputElement | HTMLTextAreaElement>();
  const consoleLines: string[] = [];

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
      // React's development build draws its own rendering into the browser's performance panel.
      if (method !== 'timeStamp') consoleLines.push(line.map(String).join(' '));
      note('console', line);
    }),
    watchRequests({
      ownCalls,
      tellOther: (call) => note('other request', call),
      tellAnswer: (body) => {
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
    if (forms[0]!.length < 6) throw new RangeError(`${name} is too short to be told from chance`);
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
    noteDocument(readDocument(document));
  }

  return {
    /** What any script wrote to the console for people to read. */
    consoleLines,
    /** A secret, in one of the forms it has. Later ones are found in what was seen before. */
    learn,
    hear: (place: HandedOver, value: unknown): void => note(place, value),
    /**
     * Looks everywhere.
     *
     * @param mayStand Whether the code may stand in its field now.
     * @returns What was found, as `<place>: <secret>`.
     */
    async scan(mayStand: boolean): Promise<string[]> {
      await look();
      const values = new Set([...fields].map(({ value }) => squeeze(value)));
      const places = new Map<Place, ReadonlySet<string>>(trail);
      if (!mayStand) places.set('live value', values);
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

/** So that a secret is found in any letter case and width, and with any signs in between. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\da-z]/g, '');
}

function toBase64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

/** Takes all that is written, and lets none of it through: the tests say what is expected. */
function watchConsole(tell: (method: string, line: unknown[]) => void): () => void {
  const original = { ...console };
  for (const [name, method] of Object.entries(original)) {
    if (typeof method === 'function') {
      Reflect.set(console, name, (...line: unknown[]) => tell(name, line));
    }
  }
  return () => void Object.assign(console, original);
}

interface RequestWatch {
  /** How the URL of the step's own call begins. */
  readonly ownCalls: string;
  /** What any script sends elsewhere, by every means that a page has. */
  readonly tellOther: (call: unknown) => void;
  /** What the step's own call is answered. */
  readonly tellAnswer: (body: string) => void;
}

function watchRequests({ ownCalls, tellOther: tell, tellAnswer }: RequestWatch): () => void {
  const { fetch } = window;
  window.fetch = async (...call) => {
    const isOwn = String(call[0]).startsWith(ownCalls);
    if (!isOwn) tell(call);
    const response = await fetch(...call);
    // Before the step has it: its abort afterwards would end this reading too. Half an answer cannot be
    // read here either.
    if (isOwn) tellAnswer(await attemptText(response.clone()));
    return response;
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (...call) => {
    tell(call);
    return beacon(...call);
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...call: unknown[]) {
    tell(call);
    return Reflect.apply(open, this, call);
  };
  XMLHttpRequest.prototype.send = function (body) {
    tell(body);
    return send.call(this, body);
  };
  return () => {
    window.fetch = fetch;
    Reflect.deleteProperty(navigator, 'sendBeacon');
    Object.assign(XMLHttpRequest.prototype, { open, send });
  };
}

function attemptText(response: Response): Promise<string> {
  return response.text().catch(() => '');
}

function listen(type: 'error' | 'unhandledrejection', tell: (event: Event) => void): () => void {
  window.addEventListener(type, tell, { capture: true });
  return () => window.removeEventListener(type, tell, { capture: true });
}

function watchDocument(tell: (records: MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(tell);
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

/** Every entry of this window's history, where the browser has the Navigation API. */
function visitedUrls(): unknown {
  const { navigation } = window as { navigation?: { entries(): { url: string | null }[] } };
  return navigation?.entries().map(({ url }) => url);
}
