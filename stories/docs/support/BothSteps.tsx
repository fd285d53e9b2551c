import { useState } from 'react';
import { HandWrittenStep } from './HandWrittenStep.js';
import { MigratedStep } from './MigratedStep.js';
import { useSimulatedLogin } from './useSimulatedLogin.js';
import './docs.css';

const nothing = () => undefined;

/** Shows the hand-written step and the package's. Each has its own simulator. */
export function BothSteps() {
  const one = useSimulatedLogin();
  const other = useSimulatedLogin();
  const [isSignedIn, setIsSignedIn] = useState(false);
  return (
    <div className="docs-pair">
      <div>
        <p>Before</p>
        <div className="sb-unstyled docs-surface">
          <HandWrittenStep
            apiKey={one.apiKey}
            mfaToken={one.secondFactorToken}
            send={one.endpoint.fetch}
            onSignedIn={() => setIsSignedIn(true)}
          />
          {isSignedIn && <p>Signed in.</p>}
        </div>
      </div>
      <div>
        <p>After</p>
        <div className="sb-unstyled docs-surface">
          <MigratedStep
            apiKey={other.apiKey}
            login={other}
            endpoint={other.endpoint}
            onSignedIn={nothing}
            showMethods={nothing}
            showPasswordForm={nothing}
          />
        </div>
      </div>
    </div>
  );
}
