import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getShownNotice, goodCode, renderStep } from './support/renderStep.js';
import { announced, en } from '../support/texts.js';

const liveRegion = () => screen.getByRole('status');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the countdown to expiresAt', () => {
  it('causes no commit before the warning, nor between the warning and the expiry', () => {
    const { container } = renderStep({ expiresAt: inSeconds(1000) });
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(container, { attributes: true, childList: true, subtree: true });
    pass(900);
    expect(observer.takeRecords()).toEqual([]);
    pass(41);
    expect(observer.takeRecords()).not.toEqual([]);
    pass(58);
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
  });

  it('announces the warning once and the expiry once', () => {
    renderStep({ expiresAt: inSeconds(100) });
    pass(41);
    const warning = liveRegion().firstElementChild;
    pass(58);
    expect(liveRegion().firstElementChild).toBe(warning);
    pass(2);
    const expiry = liveRegion().firstElementChild;
    expect(expiry).not.toBe(warning);
    pass(1000);
    expect(liveRegion().firstElementChild).toBe(expiry);
  });

  it('stops when the challenge unmounts', () => {
    const { unmount } = renderStep({ expiresAt: inSeconds(1000) });
    unmount();
    pass(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('expiresAt', () => {
  function expectNoWarning() {
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(screen.queryByText(en.expired.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
  }

  it.each([
    ['a Date', (date: Date) => date],
    ['milliseconds', (date: Date) => date.getTime()],
    ['LoginRadius’s ISO text', (date: Date) => date.toISOString().replace('Z', '0000Z')],
    ['LoginRadius’s ISO text without a zone', (date: Date) => date.toISOString().slice(0, -1)],
  ])('can be %s', (_, write) => {
    vi.stubEnv('TZ', 'America/New_York');
    renderStep({ expiresAt: write(inSeconds(100)) });
    pass(38);
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    pass(3);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    pass(57);
    expect(screen.queryByText(en.expired.title)).not.toBeInTheDocument();
    pass(3);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
  });

  it.each(['soon', '', '0001-01-01T00:00:00', new Date(Number.NaN), Number.NaN, null])(
    'is ignored if it is unreadable: %j',
    (expiresAt) => {
      renderStep({ expiresAt });
      expectNoWarning();
      pass(1000);
      expectNoWarning();
    },
  );

  it('is ignored if it is past at mount, because the device clock may be wrong', async () => {
    const { enter, onSuccess } = renderStep({ expiresAt: inSeconds(-1) });
    expectNoWarning();
    pass(100);
    expectNoWarning();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it.each([
    [50, en.expiring],
    [101, en.expired],
  ])('can be postponed after %i s of 100, which removes the warning', (seconds, warning) => {
    const { update } = renderStep({ expiresAt: inSeconds(100) });
    pass(seconds);
    expect(screen.getByText(warning.title)).toBeInTheDocument();
    update({ expiresAt: inSeconds(1000) });
    expect(screen.queryByText(warning.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
    pass(900);
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    pass(41);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    pass(60);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
  });

  it.each([
    [50, undefined],
    [50, 'soon'],
    [101, undefined],
    [101, 'soon'],
  ])(
    'can be withdrawn after %i s of 100 by %j, which removes the warning',
    (seconds, expiresAt) => {
      const { container, update } = renderStep({ expiresAt: inSeconds(100) });
      const panel = getShownNotice(container).textContent;
      pass(seconds);
      expect(getShownNotice(container)).not.toHaveTextContent(panel);
      update({ expiresAt });
      expect(getShownNotice(container)).toHaveTextContent(panel);
      expect(liveRegion()).toHaveTextContent(/^$/);
      pass(1000);
      expect(getShownNotice(container)).toHaveTextContent(panel);
    },
  );

  it('can be set after mount, and a new Date of the same time changes nothing', () => {
    const { update } = renderStep();
    const expiresAt = inSeconds(100);
    update({ expiresAt });
    pass(50);
    expect(liveRegion()).toHaveTextContent(announced(en.expiring));
    const { firstChild } = liveRegion();
    update({ expiresAt: new Date(expiresAt) });
    expect(liveRegion().firstChild).toBe(firstChild);
    pass(51);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
  });
});
