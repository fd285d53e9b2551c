import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { goodCode, renderStep, type StepOptions, wrongCode } from '../support/renderStep.js';
import { expectSoon } from '../support/expectSoon.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';
import { translated, translatePage } from './pageTranslator.js';
import { watchComplaints } from './watchComplaints.js';
import { waitText } from '../../support/waitText.js';

async function renderTranslated(options: StepOptions = {}) {
  const complaints = watchComplaints();
  const step = await renderStep({ strict: true, ...options });
  onTestFinished(translatePage(document.body));
  return {
    ...step,
    complaints,
    /** Waits until these texts, translated, are all that elements of this class show. */
    expectTexts: (selector: string, ...texts: string[]) =>
      expectSoon(() =>
        [...step.container.querySelectorAll<HTMLElement>(selector)]
          .map(({ innerText }) => innerText.trim())
          .filter(Boolean),
      ).toEqual(texts.map(translated)),
  };
}

const alertTexts = '.bcc-alert .bcc-notice-title, .bcc-alert .bcc-notice-text > span';
const { failures } = en;

describe('under a page translator', () => {
  it('is wrapped as far as anything can be', async () => {
    const { container, input } = await renderTranslated();
    expect(container.querySelectorAll('font > font').length).toBeGreaterThan(5);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) expect(texts.currentNode.parentElement?.tagName).toBe('FONT');
    await expect.element(input).toHaveAccessibleName(translated(en.label));
  });

  it('goes through every state in which the code can be tried again', async () => {
    const step = await renderTranslated({ onUseAnotherMethod: vi.fn(), onLostCodes: vi.fn() });
    await step.expectTexts('.bcc-submit', en.submit);

    await step.enter('AD45');
    const short = failures['invalid_format/too_short'].other;
    const tooShort = short.replace('{length}', '8').replace('{count}', '4');
    await step.expectTexts('.bcc-error', tooShort);
    await step.type('AD45X');
    await step.expectTexts('.bcc-error');
    await step.enter('');
    await step.expectTexts('.bcc-error', failures['invalid_format/empty']);
    await step.enter(wrongCode);
    await step.expectTexts('.bcc-error', failures.invalid_code);
    await step.enter(wrongCode);
    await step.expectTexts('.bcc-error', failures['invalid_format/already_refused']);

    for (const [scenario, key] of [
      ['htmlError', 'service_error'],
      ['dropBeforeReading', 'outcome_unknown/network'],
      ['sessionLimit', 'session_limit'],
      ['unexpected', 'unexpected'],
    ] as const) {
      await step.simulator.use(scenario);
      await step.enter(goodCode);
      await step.expectTexts(alertTexts, failures[key].title, failures[key].text);
      await step.expectTexts('.bcc-error');
      await step.expectTexts('.bcc-status', `${failures[key].title}. ${failures[key].text}`);
    }
    await step.enter('AD45');
    await step.expectTexts('.bcc-error', tooShort);
    await step.expectTexts(alertTexts);

    await step.simulator.use(null);
    await step.simulator.hold();
    await step.enter(goodCode);
    await step.expectTexts('.bcc-status', en.submitting);
    await step.simulator.release();
    await step.expectTexts('[data-panel=succeeded] .bcc-notice-title', en.succeeded.title);
    await step.expectTexts('[data-panel=succeeded] .bcc-notice-text', en.succeeded.text);
    expect(step.onSuccess).toHaveBeenCalledOnce();
    expect(step.complaints).toEqual([]);
    step.unmount();
    expect(step.complaints).toEqual([]);
  });

  it('counts down to the next try', async () => {
    const cors = { exposedHeaders: ['Retry-After'] };
    const step = await renderTranslated({ simulator: await createRemoteSimulator({ cors }) });
    const { title, text } = failures.rate_limited;
    await step.simulator.refuse(429, { headers: { 'Retry-After': '3' } }, 1);
    await step.enter(goodCode);
    await step.expectTexts(alertTexts, title, text, waitText(2, 'second'));
    await step.expectTexts(alertTexts, title, text, waitText(1, 'second'));
    await step.expectTexts(alertTexts, title, text, en.waitOver);
    await step.expectTexts('.bcc-status', en.waitOver);
    await userEvent.keyboard('{Enter}');
    await step.expectTexts('[data-panel=succeeded] .bcc-notice-title', en.succeeded.title);
    expect(step.complaints).toEqual([]);
  });

  it('warns of the end of the sign-in, and ends', async () => {
    const step = await renderTranslated({ expiresAt: Date.now() + 3000, onStartOver: vi.fn() });
    await step.expectTexts('[data-panel=expiring] .bcc-notice-title', en.expiring.title);
    await userEvent.click(step.input);
    await step.expectTexts('.bcc-end .bcc-title', failures.session_expired.title);
    await step.expectTexts(alertTexts, failures.session_expired.text);
    await step.expectTexts('.bcc-action', en.actions.start_over);
    expect(document.activeElement).toBe(step.container.querySelector('.bcc-end .bcc-title'));
    expect(step.complaints).toEqual([]);
  });

  it.each([
    ['lockedSignInAgain', 'locked/sign_in_again', en.actions.start_over],
    ['noBackupCodes', 'no_backup_codes', en.actions.start_over],
    ['riskBlocked', 'risk_blocked', en.actions.start_over],
    ['consent', 'action_required/consent', en.actions['continue/consent']],
    ['sessionInvalid', 'session_expired', en.actions.start_over],
  ] as const satisfies readonly (readonly [ScenarioName, keyof typeof failures, string])[])(
    'ends with %s',
    async (scenario, key, way) => {
      const handlers = { onStartOver: vi.fn(), onActionRequired: vi.fn(), onLostCodes: vi.fn() };
      const step = await renderTranslated(handlers);
      await step.expectTexts('.bcc-action', en.actions.lost_codes);
      await step.simulator.use(scenario);
      await step.enter(goodCode);
      await step.expectTexts('.bcc-end .bcc-title', failures[key].title);
      await step.expectTexts(alertTexts, failures[key].text);
      await step.expectTexts('.bcc-action', way);
      expect(document.activeElement).toBe(step.container.querySelector('.bcc-end .bcc-title'));
      expect(step.complaints).toEqual([]);
    },
  );
});
