import { expect, it, onTestFinished, vi } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';

/** The origins that the browser has sent a backup code to. */
const reachedOrigins = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('/2fa/backupcode'))
    .map(({ name }) => new URL(name).origin);

it('a base element of the page does not lead a relative baseUrl to another origin', async () => {
  const elsewhere = await createRemoteSimulator();
  const base = document.createElement('base');
  base.href = `${elsewhere.baseUrl}/`;
  document.head.prepend(base);
  onTestFinished(() => base.remove());
  performance.clearResourceTimings();
  // The browser itself follows the element.
  expect(new Request('/api').url).toBe(`${new URL(elsewhere.baseUrl).origin}/api`);

  // No simulator answers there, of which the developer is told.
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => complaint.mockRestore());
  const step = await renderStep({ endpoint: { baseUrl: '/api' } });
  await step.enter(goodCode);
  await expectSoon(step.getFailure).toBeTruthy();
  await expectSoon(reachedOrigins).toEqual([location.origin]);
});
