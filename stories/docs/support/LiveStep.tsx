import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { useEffect, useRef } from 'react';
import { useSimulatedLogin } from './useSimulatedLogin.js';
import './docs.css';

/** Custom properties of the stylesheet, as a theme sets them. */
export type StepProperties = Readonly<Record<`--bcc-${string}`, string>>;

export interface LiveStepProps extends Partial<BackupCodeChallengeProps> {
  theme?: 'light' | 'dark';
  properties?: StepProperties;
  /** What every code meets. Left out: a server that knows ten codes. */
  meets?: ScenarioName;
  /** A code that is entered for the reader when the page opens. */
  entered?: string;
}

const nothing = () => undefined;

/** The step on a page of text, with a simulator of its own: no request leaves the page. */
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
 * Enters a code as a person would, without what the step does for a person: while a part of the page
 * is inert nothing in it can take the focus, and the page does not scroll there.
 */
function enterQuietly(element: HTMLElement, code: string): (() => void) | undefined {
  const form = element.querySelector('form');
  const input = element.querySelector('input');
  if (!form || !input) return undefined;
  element.inert = true;
  const observer = new MutationObserver(() => {
    if (/idle|submitting/.test(form.dataset.status ?? '')) return;
    observer.disconnect();
    // The heading of an end asks for the focus a little later.
    setTimeout(() => {
      element.inert = false;
    }, 100);
  });
  observer.observe(form, { attributeFilter: ['data-status'] });
  input.value = code;
  form.requestSubmit();
  return () => observer.disconnect();
}
