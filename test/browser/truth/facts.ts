import type { LoggedRequest } from 'backup-code-challenge/testing';

/** A try, and the request that the server saw of it. */
export interface SeenTry {
  readonly text: string;
  /** `null` when no request reached the server. */
  readonly request: LoggedRequest | null;
}

/** What is true of a run, by the server's own state and what the person can press. */
export interface Facts {
  readonly earlier: readonly SeenTry[];
  readonly last: SeenTry;
  /** The codes of the account that the server has marked as used. */
  readonly usedCodes: readonly string[];
  /** How long the codes of the account are. */
  readonly codeLength: number;
  readonly isOnline: boolean;
  /** How long the server asked to wait; `null` where it did not. */
  readonly waitSeconds: number | null;
  /** The number of the count-down on the page. */
  readonly shownWait: string | null;
  /** The texts of the buttons that work. */
  readonly buttons: readonly string[];
  /** What the field holds; `null` where there is none. */
  readonly fieldText: string | null;
}

export const triesOf = ({ earlier, last }: Facts): readonly SeenTry[] => [...earlier, last];

export const nothingSent = ({ last }: Facts): boolean => last.request === null;

export const canEdit = ({ fieldText }: Facts): boolean => fieldText !== null;

/** Whether the server answered the last try with one of these LoginRadius error codes. */
export const answeredWith =
  (...codes: readonly number[]) =>
  ({ last }: Facts): boolean =>
    codes.includes(last.request?.outcome?.errorCode ?? 0);

export const offers =
  (...texts: readonly string[]) =>
  ({ buttons }: Facts): boolean =>
    texts.every((text) => buttons.includes(text));

/** Whether the server has spent what the person entered last. */
export const isUsed = ({ last, usedCodes }: Facts): boolean => usedCodes.includes(last.text);

export const isRefused = ({ request }: SeenTry): boolean => request?.outcome?.errorCode === 1129;

/** Whether a try reached the server, which has not refused the code then or later. */
export function isOpen(tries: readonly SeenTry[], index: number): boolean {
  const { text, request } = tries[index]!;
  const later = tries.slice(index).filter((other) => other.text === text);
  return request !== null && !later.some(isRefused);
}
