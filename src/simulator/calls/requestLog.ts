import { parseJsonObject, property } from '../../loginradius/jsonObject.js';
import type { SimulatedAnswer } from '../answers/answers.js';
import type { ConnectionFault } from '../scenarios/scenario.js';

/** A call as it came in, and what came of it. Preflights and unknown paths are not logged. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** In the order of the URL. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. A browser's own headers are there only over a real connection. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` when it was never read. */
  readonly body: string | null;
  /** `null` until it is decided. */
  readonly outcome: LoggedOutcome | null;
}

export interface LoggedOutcome {
  /** `null` when no answer was sent. */
  readonly status: number | null;
  /** The answer's `ErrorCode`; `null` when it held none, or when no answer was sent. */
  readonly errorCode: number | null;
  /** Whether this call used up a backup code. */
  readonly codeSpent: boolean;
  readonly fault: ConnectionFault | null;
}

/** Fills in one entry. */
export type UpdateEntry = (changes: Partial<LoggedRequest>) => void;

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  add: (entry: Omit<LoggedRequest, 'body' | 'outcome'>) => UpdateEntry;
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    add(request) {
      const index = entries.length;
      let entry: LoggedRequest = { ...request, body: null, outcome: null };
      entries.push(entry);
      return (changes) => {
        entry = { ...entry, ...changes };
        entries[index] = entry;
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
