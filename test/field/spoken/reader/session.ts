/** What the tests need to know of the screen reader. The global setup passes it to the workers. */
export interface ReaderSession {
  /** The environment of every program: the display, the buses and a separate home folder. */
  readonly env: Readonly<Record<string, string>>;
  /** Orca's debug file. */
  readonly speechLog: string;
  /** The built page. */
  readonly pageFolder: string;
  readonly orcaVersion: string;
}

const variable = 'SPOKEN_READER_SESSION';

export function publishSession(session: ReaderSession): void {
  process.env[variable] = JSON.stringify(session);
}

export function readSession(): ReaderSession {
  const text = process.env[variable];
  if (!text) throw new Error('The screen reader was not started: the global setup did not run.');
  // SAFETY: `publishSession` is the only writer.
  return JSON.parse(text) as ReaderSession;
}
