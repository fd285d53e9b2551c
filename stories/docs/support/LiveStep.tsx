import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { useEffect, useRef } from 'react';
import { enterQuietly } from './enterQuietly.js';
import { useSimulatedLogin } from './useSimulatedLogin.js';
import './docs.css';

export interface LiveStepProps extends Partial<BackupCodeChallengeProps> {
  /** Default: as the reader's system is. */
  theme?: 'light' | 'dark';
  /** The scenario of every code. Without it, the server accepts the account's ten codes. */
  meets?: ScenarioName;
  /** Codes to enter and submit when the page opens, one after the other. */
  entered?: string | readonly string[];
  /** Tells the step that the browser is offline, when the first code is submitted. */
  isOffline?: boolean;
}

const nothing = () => undefined;

/** Shows the step on a docs page. It has its own simulator, so no request leaves the page. */
export function LiveStep(options: LiveStepProps) {
  const { theme, meets, entered, isOffline = false, ...props } = options;
  const surface = useRef<HTMLDivElement>(null);
  const login = useSimulatedLogin(meets);
  // One text, so that a list written in place is not a new one in each render.
  const codes = entered === undefined ? null : [entered].flat().join('\n');
  useEffect(() => {
    if (!surface.current || codes === null) return undefined;
    return enterQuietly(surface.current, codes.split('\n'), isOffline);
  }, [codes, isOffline]);

  return (
    <div ref={surface} className="sb-unstyled docs-surface" data-theme={theme}>
      <BackupCodeChallenge
        {...login}
        onSuccess={nothing}
        onUseAnotherMethod={nothing}
        onLostCodes={nothing}
        onStartOver={nothing}
        onContactSupport={nothing}
        onActionRequired={nothing}
        {...props}
        endpoint={{ ...login.endpoint, ...props.endpoint }}
      />
    </div>
  );
}
