import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { useState } from 'react';

/** A login at a simulator of one's own, as far as the step for the password. */
export function useSimulatedLogin(meets: ScenarioName | null = null) {
  const [login] = useState(() => {
    // A page of text stays open for longer than a login.
    const simulator = createSimulator({ lockout: null, mfaTokenLifetimeMs: 86_400_000 });
    simulator.use(meets);
    const { apiKey, fetch } = simulator;
    return { ...simulator.startLogin(), apiKey, endpoint: { fetch } };
  });
  return login;
}
