import { loginRadiusError, type Simulator } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { expectAnnounced } from './expectAnnounced.js';
import { goodCode, renderStep } from './renderStep.js';
import { announced, notice } from '../../support/texts.js';

/** Loses the response to the first code, then handles codes as usual. */
export function loseFirstResponse(): Simulator {
  const simulator = createStrictSimulator();
  simulator.use('dropAfterSpending', { times: 1 });
  return simulator;
}

/**
 * A challenge that has lost the response to the good code.
 *
 * @param errorCode The error code of every later response. By default the simulator checks codes.
 */
export async function renderAfterLoss(errorCode?: number) {
  const simulator = loseFirstResponse();
  if (errorCode) simulator.use(loginRadiusError(errorCode));
  const step = renderStep({ simulator });
  await step.enter(goodCode);
  await expectAnnounced(announced(notice('outcome_unknown/network')));
  return { ...step, simulator };
}
