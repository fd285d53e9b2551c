import { screen } from '@testing-library/react';
import type { CodeFate } from 'backup-code-challenge';
import { loginRadiusError } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import { renderAfterLoss } from './support/lostResponse.js';
import { findEnd, goodCode, wrongCode } from './support/renderStep.js';
import { announced, en, notice } from '../support/texts.js';

const usedUpText = en.failures['invalid_code/after_unknown_outcome'];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a failure after a lost response', () => {
  /** The shown text of the alert: the sentence about the code, and the rest. */
  const shownText = (key: Parameters<typeof notice>[0], fate: CodeFate | null) =>
    screen.findByText(notice(key, fate).text, { selector: '.bcc-notice-text > span' });

  it('says that the same code may have been used if the browser is offline', async () => {
    const { simulator, user } = await renderAfterLoss();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await user.keyboard('{Enter}');
    await expectAnnounced(announced(notice('offline', 'may_be_used')));
    expect(await shownText('offline', 'may_be_used')).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });

  it('says that a different code was not used if the browser is offline', async () => {
    const { enter, simulator } = await renderAfterLoss();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await enter(wrongCode);
    await expectAnnounced(announced(notice('offline', 'not_used')));
    expect(await shownText('offline', 'not_used')).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });

  it.each([
    ['the same code may have been used', goodCode, 'may_be_used'],
    ['a different code was not used', wrongCode, 'not_used'],
  ] as const)('says at a rate limit that %s', async (_, code, fate) => {
    const { enter } = await renderAfterLoss(429);
    await enter(code);
    const { title } = notice('rate_limited');
    await expectAnnounced(`${title}. ${en.codeFate[fate]} ${en.wait.unknown}`);
    expect(await shownText('rate_limited', fate)).toBeInTheDocument();
  });

  const ends = [
    [1103, 'session_expired'],
    [1104, 'session_expired'],
    [1198, 'locked/temporary'],
    [1132, 'locked/captcha'],
    [1148, 'locked/security_question'],
    [1264, 'locked/sign_in_again'],
    [991, 'locked/blocked'],
    [938, 'account_unavailable'],
    [1165, 'risk_blocked'],
    [1128, 'no_backup_codes'],
    [1097, 'mfa_unavailable'],
    [901, 'configuration'],
  ] as const;

  it.each(ends)(
    'says at the end by ErrorCode %i that the same code may have been used',
    async (code, key) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const { user } = await renderAfterLoss(code);
      await user.keyboard('{Enter}');
      const { title, text } = notice(key, 'may_be_used');
      expect(await findEnd(title)).toHaveAccessibleDescription(text);
    },
  );

  it.each(ends)(
    'says at the end by ErrorCode %i that an earlier code may have been used',
    async (code, key) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const { enter } = await renderAfterLoss(code);
      await enter(wrongCode);
      const { title, text } = notice(key, 'earlier_may_be_used');
      expect(await findEnd(title)).toHaveAccessibleDescription(text);
    },
  );

  it('does not mention doubt about a code that was refused since', async () => {
    const { enter, simulator, user } = await renderAfterLoss();
    simulator.use(loginRadiusError(1129), { times: 1 });
    simulator.use(loginRadiusError(1104));
    await user.keyboard('{Enter}');
    await expectFieldError(usedUpText);
    await enter(wrongCode);
    const { title, text } = notice('session_expired', 'unused_still_work');
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
  });
});
