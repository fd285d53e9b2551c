import { render } from '@testing-library/react';
import { useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { waitText } from '../../support/waitText.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { renderFor, wordsOf } from './failureRecipes.js';
import { listen } from './listen.js';

it('the live region announces a failure when a disabled field cannot take the focus', async () => {
  const { apiKey, baseUrl, secondFactorToken } = await createRemoteSimulator();
  const options = { apiKey, secondFactorToken, endpoint: { baseUrl }, onSuccess: () => undefined };
  function App() {
    const challenge = useBackupCodeChallenge(options);
    return (
      <BackupCode.Root challenge={challenge}>
        <BackupCode.Label>{en.label}</BackupCode.Label>
        <BackupCode.Input disabled={challenge.state.status === 'submitting'} />
        <BackupCode.Status>{getChallengeTexts(challenge, en).announcement}</BackupCode.Status>
      </BackupCode.Root>
    );
  }
  const { container } = render(<App />);
  const heard = listen(container);
  await userEvent.fill(container.querySelector('input')!, wrongCode);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => heard).toEqual([en.submitting, wordsOf('invalid_code')]);
});

it('the live region announces an end when the app hides the challenge', async () => {
  const step = await renderFor({});
  const heard = listen(step.container);
  await step.simulator.use('lockedForAWhile');
  await step.simulator.hold();
  await userEvent.fill(step.input, goodCode);
  await userEvent.keyboard('{Enter}');
  await expectSoon(step.getStatus).toBe('submitting');
  step.container.hidden = true;
  await step.simulator.release();
  await expectSoon(step.getStatus).toBe('ended');
  step.container.hidden = false;
  const announcement = `${wordsOf('locked/temporary')} ${waitText(15, 'minute')}`;
  await expectSoon(() => heard).toEqual([en.submitting, announcement]);
  expect(step.getAnnouncement()).toBe(announcement);
});
