import { type ReactElement, type ReactNode, useEffect } from 'react';

/** What a login page gives its form. */
export interface LoginPage {
  /** Sends the request. No contestant has another network. */
  readonly send: typeof fetch;
  readonly onSignedIn: () => void;
}

/** One way to build the step. Each module of this folder exports one as `create`. */
export type CreateContestant = (page: LoginPage) => ReactElement;

/** Reports that the contestant is on the page and that its effects have run. */
export function Mounted({ children, onMount }: { children?: ReactNode; onMount?: () => void }) {
  useEffect(() => onMount?.(), [onMount]);
  return children;
}

/** The request that every contestant makes. */
export async function sendCode({ send, onSignedIn }: LoginPage, backupcode: string): Promise<void> {
  const response = await send('/', { method: 'PUT', body: JSON.stringify({ backupcode }) });
  if (response.ok) onSignedIn();
}
