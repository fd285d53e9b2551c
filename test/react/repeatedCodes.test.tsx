import { screen, waitFor } from '@testing-library/react';
import { loginRadiusError } from 'backup-code-challenge/testing';
import { describe, expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import { renderAfterLoss } from './support/lostResponse.js';
import { goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { announced, en, hint, notice, refusedText } from '../support/texts.js';

const alreadyRefusedText = en.failures['invalid_format/already_refused'];
const usedUpText = en.failures['invalid_code/after_unknown_outcome'];

describe('a code that LoginRadius refused', () => {
  it('is not sent again, even if the person types it with a separator', async () => {
    const { enter, onFailure, simulator } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await enter(`${wrongCode.slice(0, 4)}-${wrongCode.slice(4)}`);
    await expectFieldError(alreadyRefusedText);
    await enter(wrongCode);
    await expectFieldError(alreadyRefusedText);
    expect(screen.getByText(hint, { normalizer: String })).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('is not sent again when the person presses Enter without a change', async () => {
    const { enter, simulator, user } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await user.keyboard('{Enter}');
    await expectFieldError(alreadyRefusedText);
    expect(simulator.requests).toHaveLength(1);
  });

  it('does not stop a different code', async () => {
    const { enter, onSuccess, simulator } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(2);
  });

  it('does not block the same code in another letter case', async () => {
    const { enter, simulator } = renderStep();
    await enter(goodCode.toLowerCase());
    await expectFieldError(refusedText);
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(simulator.requests).toHaveLength(2);
  });
});

describe('a code whose response was lost', () => {
  it.each([
    ['dropAfterSpending', 'outcome_unknown/network'],
    ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
    ['truncatedBody', 'outcome_unknown/unreadable'],
    ['serviceError', 'service_error'],
    ['unexpected', 'unexpected'],
    // LoginRadius may count sessions after it has spent the code.
    ['sessionLimit', 'session_limit'],
  ] as const)('(%s) can be sent again, and its refusal is explained', async (lost, key) => {
    const simulator = createStrictSimulator();
    simulator.use(lost, { times: 1 });
    simulator.use(loginRadiusError(1129));
    const timeoutMs = lost === 'neverAnswersAfterSpending' ? 50 : 15_000;
    const { enter, user, onFailure } = renderStep({ simulator, endpoint: { timeoutMs } });
    await enter(goodCode);
    await expectAnnounced(announced(notice(key)));
    expect(notice(key).text).toContain(en.codeFate.may_be_used);
    await user.keyboard('{Enter}');
    await expectFieldError(usedUpText);
    expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({
      kind: 'invalid_code',
      afterUnknownOutcome: true,
    });
    expect(simulator.requests).toHaveLength(2);
  });

  it('does not change what the refusal of a different code says', async () => {
    const { enter, onFailure } = await renderAfterLoss(1129);
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({ afterUnknownOutcome: false });
  });

  it('does not include a code at a rate limit, since LoginRadius did not check it', async () => {
    const simulator = createStrictSimulator();
    simulator.use('rateLimitedWithoutRetryAfter', { times: 1 });
    simulator.use(loginRadiusError(1129));
    const { enter, user } = renderStep({ simulator });
    await enter(goodCode);
    await screen.findByText(notice('rate_limited').title);
    await user.keyboard('{Enter}');
    await expectFieldError(refusedText);
  });
});
