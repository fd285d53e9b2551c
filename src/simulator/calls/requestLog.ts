import { parseJsonObject, property } from '../../loginradius/jsonObject.js';
import type { SimulatedAnswer } from '../answers/answers.js';
import type { ConnectionFault } from '../scenarios/scenario.js';

/** A call and its outcome. The log leaves out preflights and unknown paths. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The parameters in the order of the URL, with their names unchanged. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /**
   * Names in lower case. Headers that a browser adds by itself appear only over a real connection.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` until the body is read, and when it is never read. */
  readonly body: string | null;
  /** `null` until the simulator has decided. */
  readonly outcome: LoggedOutcome | null;
}

/** What the simulator did with a call. */
export interface LoggedOutcome {
  /** `null` when no response was sent. */
  readonly status: number | null;
  /** The `ErrorCode` of the response. `null` when it had none, or when no response was sent. */
  readonly errorCode: number | null;
  /** Whether this call spent a backup code. */
  readonly codeSpent: boolean;
  readonly fault: ConnectionFault | null;
}

/** Changes one entry. Does nothing once the log has dropped that entry. */
export type UpdateEntry = (changes: Partial<LoggedRequest>) => void;

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  /** How many calls were ever added. */
  readonly count: number;
  add: (entry: Omit<LoggedRequest, 'body' | 'outcome'>) => UpdateEntry;
}

/** The simulator may run for days as a server, so its log must not grow without end. */
const logBounds = { entries: 1000, bodyCharacters: 10_000_000 } as const;

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  let count = 0;
  let bodyCharacters = 0;

  function dropOldest(): void {
    while (entries.length > logBounds.entries || bodyCharacters > logBounds.bodyCharacters) {
      bodyCharacters -= entries.shift()?.body?.length ?? 0;
    }
  }

  return {
    entries,
    get count() {
      return count;
    },
    add(request) {
      let entry: LoggedRequest = { ...request, body: null, outcome: null };
      count += 1;
      entries.push(entry);
      dropOldest();
      return (changes) => {
        const index = entries.indexOf(entry);
        if (index === -1) return;
        bodyCharacters -= entry.body?.length ?? 0;
        entry = { ...entry, ...changes };
        bodyCharacters += entry.body?.length ?? 0;
        entries[index] = entry;
        dropOldest();
      };
    },
  };
}

export function describeOutcome(
  answer: SimulatedAnswer | null,
  codeSpent: boolean,
  fault: ConnectionFault | null,
): LoggedOutcome {
  const errorCode = answer && Number(property(parseJsonObject(answer.body), 'ErrorCode'));
  return { status: answer?.status ?? null, errorCode: errorCode || null, codeSpent, fault };
}
