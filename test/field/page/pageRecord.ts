import { listen, watchFocus } from '../../browser/accessibility/listen.js';

/** What the page keeps of what happens in it, for a test that reads `pageRecord`. */
export interface PageRecord {
  /** What the app was told: `success`, or the kind of a failure. */
  readonly outcomes: string[];
  /** Console warnings and errors, uncaught errors, and violations of the page's policy. */
  readonly complaints: string[];
  /** What the live region said. */
  heard: readonly string[];
  /** Where the focus was right after each change of state. */
  focused: readonly (Element | null)[];
  /** How often the browser brought the page back from its back/forward cache. */
  returns: number;
  /** How often the browser repeated a held key. */
  repeats: number;
}

declare global {
  var pageRecord: PageRecord;
}

/** Starts the record. It begins before anything else of the page runs. */
export function startRecord(): void {
  const complaints: string[] = [];
  globalThis.pageRecord = {
    outcomes: [],
    complaints,
    heard: [],
    focused: [],
    returns: 0,
    repeats: 0,
  };
  for (const method of ['error', 'warn'] as const) {
    const write = console[method];
    console[method] = (...values: unknown[]) => {
      complaints.push(values.join(' '));
      write(...values);
    };
  }
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complaints.push(`${violatedDirective} ${blockedURI}`);
  });
  addEventListener('keydown', ({ repeat }) => {
    if (repeat) globalThis.pageRecord.repeats += 1;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) globalThis.pageRecord.returns += 1;
  });
}

/** Records what the step says and where it puts the focus, from now on. */
export function recordStep(container: HTMLElement): void {
  const form = container.querySelector('form');
  if (!form) throw new Error('There is no step');
  globalThis.pageRecord.heard = listen(container);
  globalThis.pageRecord.focused = watchFocus(form);
}
