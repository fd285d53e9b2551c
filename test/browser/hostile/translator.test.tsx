import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import {
  announced,
  notice,
  type NoticeKey,
  refusedText,
  wrongLengthText,
} from '../../support/texts.js';
import { waitText } from '../../support/waitText.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, renderStep, type StepOptions, wrongCode } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { translated, translatePage } from './pageTranslator.js';
import { watchComplaints } from './watchComplaints.js';

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
const { actions, failures } = en;

describe('with a page translator', () => {
  it('every text of the challenge is in a translator’s element', async () => {
    const { container, input } = await renderTranslated();
    expect(container.querySelectorAll('font > font').length).toBeGreaterThan(5);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) expect(texts.currentNode.parentElement?.tagName).toBe('FONT');
    await expect.element(input).toHaveAccessibleName(translated(en.label));
  });

  it('the challenge shows every failure that allows a new try, then the success', async () => {
    const step = await renderTranslated({ onUseAnotherMethod: vi.fn(), onLostCodes: vi.fn() });
    await step.expectTexts('.bcc-submit', en.submit);

    await step.enter('AD45');
    await step.expectTexts('.bcc-error', wrongLengthText(4));
    await step.type('AD45X');
    await step.expectTexts('.bcc-error');
    await step.enter('');
    await step.expectTexts('.bcc-error', failures['invalid_format/empty']);
    await step.enter(wrongCode);
    await step.expectTexts('.bcc-error', refusedText);
    await waitOutHold();
    await step.enter(wrongCode);
    await step.expectTexts('.bcc-error', failures['invalid_format/already_refused']);

    for (const [scenario, key] of [
      ['htmlError', 'service_error'],
      ['dropBeforeReading', 'outcome_unknown/network'],
      ['sessionLimit', 'session_limit'],
      ['unexpected', 'unexpected'],
    ] as const) {
      const { title, text } = notice(key);
      await step.simulator.use(scenario);
      await waitOutHold();
      await step.enter(goodCode);
      await step.expectTexts(alertTexts, title, text);
      await step.expectTexts('.bcc-error');
      await step.expectTexts('.bcc-status', announced({ title, text }));
    }
    await step.enter('AD45');
    await step.expectTexts('.bcc-error', wrongLengthText(4));
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

  it('the challenge counts down to the next try', async () => {
    const cors = { exposedHeaders: ['Retry-After'] };
    const step = await renderTranslated({ simulator: await createRemoteSimulator({ cors }) });
    const { title, text } = notice('rate_limited');
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

  it('the challenge warns of the expiry, and still signs in', async () => {
    const step = await renderTranslated({ expiresInMs: 3000, onStartOver: vi.fn() });
    await step.expectTexts('[data-panel=expiring] .bcc-notice-title', en.expiring.title);
    await userEvent.click(step.input);
    await step.expectTexts('[data-panel=expired] .bcc-notice-title', en.expired.title);
    await step.expectTexts('[data-panel=expired] .bcc-notice-text', en.expired.text);
    await step.expectTexts('.bcc-action', en.actions.start_over);
    await step.expectTexts('.bcc-status', announced(en.expired));
    await step.enter(goodCode);
    await step.expectTexts('[data-panel=succeeded] .bcc-notice-title', en.succeeded.title);
    expect(step.complaints).toEqual([]);
  });

  it.each([
    ['lockedSignInAgain', 'locked/sign_in_again', [actions.start_over]],
    ['noBackupCodes', 'no_backup_codes', [actions.contact_support, actions.start_over]],
    ['riskBlocked', 'risk_blocked', [actions.contact_support, actions.start_over]],
    ['consent', 'action_required/consent', [actions['continue/consent']]],
    ['sessionInvalid', 'session_expired', [actions.start_over]],
  ] as const satisfies readonly (readonly [ScenarioName, NoticeKey, readonly string[]])[])(
    'the challenge ends with %s',
    async (scenario, key, buttons) => {
      const step = await renderTranslated({
        onStartOver: vi.fn(),
        onActionRequired: vi.fn(),
        onLostCodes: vi.fn(),
        onContactSupport: vi.fn(),
      });
      await step.expectTexts('.bcc-action', actions.lost_codes, actions.start_over);
      await step.simulator.use(scenario);
      await step.enter(goodCode);
      const { title, text } = notice(key);
      await step.expectTexts('.bcc-end .bcc-title', title);
      await step.expectTexts(alertTexts, text);
      await step.expectTexts('.bcc-action', ...buttons);
      expect(document.activeElement).toBe(step.getAlert());
      expect(step.complaints).toEqual([]);
    },
  );
});
