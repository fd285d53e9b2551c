import { expect, it } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { renderStep, wrongCode } from '../support/renderStep.js';
import { findInHeap } from './heap.js';

it('probe', async () => {
  const step = await renderStep();
  console.log('before', await findInHeap(wrongCode));
  await step.enter(wrongCode);
  await expectSoon(step.getFailure).toBe('invalid_code');
  console.log('failed', await findInHeap(wrongCode));
  step.unmount();
  await expectSoon(() => findInHeap(wrongCode)).toEqual([]);
});
