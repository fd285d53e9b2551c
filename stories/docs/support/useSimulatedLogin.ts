import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { useState } from 'react';

/** Creates a simulator and completes its first login step. */
export function useSimulatedLogin(meets: ScenarioName | null = null) {
  const [login] = useState(() => {
    // A reader keeps a page open longer than a login takes.
    const simulator = createSimulator({
      strict: true,
      lockout: null,
      mfaTokenLifetimeMs: 86_400_000,
    });
    simulator.use(meets);
    const { apiKey, fetch } = simulator;
    return { ...simulator.startLogin(), apiKey, endpoint: { fetch } };
  });
  return login;
}
