/** What the tests need of the running screen reader, handed from the global setup to the workers. */
export interface ReaderSession {
  /** For every program that takes part: the display, the buses, and a home of their own. */
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
