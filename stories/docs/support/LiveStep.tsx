import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { useEffect, useRef } from 'react';
import { useSimulatedLogin } from './useSimulatedLogin.js';
import './docs.css';

/** The custom properties that a theme sets. */
export type StepProperties = Readonly<Record<`--bcc-${string}`, string>>;

export interface LiveStepProps extends Partial<BackupCodeChallengeProps> {
  theme?: 'light' | 'dark';
  properties?: StepProperties;
  /** The scenario of every code. Without it, the server accepts the account's ten codes. */
  meets?: ScenarioName;
  /** A code to enter and submit when the page opens. */
  entered?: string;
}

const nothing = () => undefined;

/** Shows the step on a docs page. It has its own simulator, so no request leaves the page. */
export function LiveStep({ theme = 'light', properties, meets, entered, ...props }: LiveStepProps) {
  const surface = useRef<HTMLDivElement>(null);
  const login = useSimulatedLogin(meets);
  useEffect(
    () => (surface.current && entered ? enterQuietly(surface.current, entered) : undefined),
    [entered],
  );

  return (
    <div ref={surface} className="sb-unstyled docs-surface" data-theme={theme} style={properties}>
      <BackupCodeChallenge
        {...login}
        onSuccess={nothing}
        onUseAnotherMethod={nothing}
        onLostCodes={nothing}
        onStartOver={nothing}
        onActionRequired={nothing}
        {...props}
      />
    </div>
  );
}

/**
 * Submits a code without moving the focus or scrolling the page. While the element is inert, nothing in
 * it can take the focus.
 */
function enterQuietly(element: HTMLElement, code: string): (() => void) | undefined {
  const form = element.querySelector('form');
  const input = element.querySelector('input');
  if (!form || !input) return undefined;
  element.inert = true;
  const observer = new MutationObserver(() => {
    if (/idle|submitting/.test(form.dataset.status ?? '')) return;
    observer.disconnect();
    // The heading of an end takes the focus a little later.
    setTimeout(() => {
      element.inert = false;
    }, 100);
  });
  observer.observe(form, { attributeFilter: ['data-status'] });
  input.value = code;
  form.requestSubmit();
  return () => observer.disconnect();
}
