import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../locales/languages.js';
import { isTotpForFilling, isTotpForMenu } from './support/bitwardenRules.js';
import { renderStep } from './support/renderStep.js';

/** The languages in which the rules take the field for that of an authenticator app. */
function mistakenLanguages(change: (input: HTMLInputElement) => void = () => {}): string[] {
  return [...languages].flatMap(([tag, messages]) => {
    const { container } = renderStep({ messages });
    const input = container.querySelector('input')!;
    change(input);
    const isMistaken = isTotpForMenu(input) || isTotpForFilling(input);
    cleanup();
    return isMistaken ? [tag] : [];
  });
}

describe('Bitwarden’s published rules', () => {
  it(`take the field for that of an authenticator app in 0 of ${languages.size} languages`, () => {
    expect(mistakenLanguages()).toEqual([]);
  });

  it('would do so in most languages if the field were marked by data-code alone', () => {
    const mistaken = mistakenLanguages((input) => {
      delete input.dataset.backupCode;
      input.dataset.code = '';
      input.id = 'r1-code';
    });
    expect(mistaken.length).toBeGreaterThan(60);
  });

  it('know the fields of authenticator apps', () => {
    const fields = ['<input id="totp">', '<input autocomplete="one-time-code">'];
    for (const html of fields) {
      document.body.innerHTML = html;
      const input = document.querySelector('input')!;
      expect([isTotpForMenu(input), isTotpForFilling(input)]).toEqual([true, true]);
    }
  });
});
