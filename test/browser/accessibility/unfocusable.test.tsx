import { render } from '@testing-library/react';
import { useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';
import { renderFor, wordsOf } from './failureRecipes.js';

it('says at the live region what a disabled field cannot say by its focus', async () => {
  const { apiKey, baseUrl, secondFactorToken } = await createRemoteSimulator();
  const options = { apiKey, secondFactorToken, endpoint: { baseUrl }, onSuccess: () => undefined };
  function Host() {
    const challenge = useBackupCodeChallenge(options);
    return (
      <BackupCode.Root challenge={challenge}>
        <BackupCode.Label>{en.label}</BackupCode.Label>
        <BackupCode.Input disabled={challenge.state.status === 'submitting'} />
        <BackupCode.Status>{getChallengeTexts(challenge, en).announcement}</BackupCode.Status>
      </BackupCode.Root>
    );
  }
  const { container } = render(<Host />);
  await userEvent.fill(container.querySelector('input')!, wrongCode);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => container.querySelector('[role=status]')?.textContent).toBe(
    wordsOf('invalid_code'),
  );
});

it('says at the live region what was told while the page had the step hidden', async () => {
  const step = await renderFor({});
  await step.simulator.use('lockedForAWhile');
  await step.simulator.hold();
  await userEvent.fill(step.input, goodCode);
  await userEvent.keyboard('{Enter}');
  await expectSoon(step.getStatus).toBe('submitting');
  step.container.hidden = true;
  await step.simulator.release();
  await expectSoon(step.getStatus).toBe('ended');
  step.container.hidden = false;
  const status = () => step.container.querySelector('[role=status]')?.textContent ?? '';
  await expectSoon(() => status().startsWith(wordsOf('locked/temporary'))).toBe(true);
});
