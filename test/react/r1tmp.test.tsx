import { it, expect } from 'vitest';
import { getInput, renderStep } from './support/renderStep.js';
import { act } from '@testing-library/react';
it('a', async () => {
  const { update, user, container } = renderStep();
  await user.click(getInput());
  const input = getInput();
  const old = input.blur;
  input.addEventListener('blur', () => console.log(new Error('blur').stack));
  document.addEventListener('focusin', (e) => console.log('focusin', (e.target as Element).outerHTML.slice(0, 80)));
  update({ apiKey: '' });
  console.log(document.activeElement?.outerHTML.slice(0, 100));
  await act(async () => {});
  console.log(document.activeElement?.outerHTML.slice(0, 100));
});
