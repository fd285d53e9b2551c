/** A key that prints nothing, by its name in the DOM. */
export type NamedKey = 'Control' | 'Enter' | 'Escape' | 'Shift' | 'Tab';

/** A named key, or the character that a key prints. */
export type Key = NamedKey | (string & {});

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a test needs of one browser window. `createDriver` builds everything else on it. */
export interface EngineWindow {
  /** The browser's version. */
  readonly version: string;
  /** Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Goes back in the history. */
  readonly back: () => Promise<void>;
  /** Evaluates an expression in the page, awaits it, and returns its value: a string. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Presses the keys in this order, then releases them: `press('Control', 'v')`. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Types text that keys can print. */
  readonly type: (text: string) => Promise<void>;
  /** Holds a key, which repeats. */
  readonly hold: (key: Key, durationMs: number) => Promise<void>;
  readonly movePointer: (point: Point) => Promise<void>;
  /** Clicks this often, as fast as a double-click. */
  readonly click: (point: Point, times: number) => Promise<void>;
  /** What the browser wrote to its console since the start, where a test can read it. */
  readonly consoleLines: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** A folder of its own, for profiles and logs. */
  readonly folder: string;
  /** The browser. Default: the one that the machine has. */
  readonly executablePath?: string;
  /** Whether a person asked their system for forced colours. @default false */
  readonly hasForcedColors?: boolean;
}

export type Launch = (options: LaunchOptions) => Promise<EngineWindow>;
