// @vitest-environment node
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, notice } from '../support/texts.js';

function renderOnServer(overrides: Partial<BackupCodeChallengeProps> = {}): string {
  return renderToString(
    <StrictMode>
      <BackupCodeChallenge
        apiKey="key-4711"
        secondFactorToken="token-4711"
        onSuccess={() => undefined}
        {...overrides}
      />
    </StrictMode>,
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('on a server', () => {
  it('the package can be imported without window and document', () => {
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
    expect(BackupCodeChallenge).toBeDefined();
  });

  it('the idle challenge renders completely', () => {
    const html = renderOnServer({ onLostCodes: () => undefined });
    expect(html).toMatch(new RegExp(`<div[^>]* role="heading"[^>]*>${en.title}</div>`));
    expect(html).toContain(`>${en.label}</label>`);
    expect(html).toContain(
      `>8 letters and numbers, such as AD45\u00a0XH56. ${en.letterCase}</div>`,
    );
    expect(html).toContain(`>${en.submit}</button>`);
    expect(html).toContain(`>${en.actions.lost_codes}</button>`);
    expect(html).toContain('role="status"');
    expect(html).toContain('data-status="idle"');
    expect(console.error).not.toHaveBeenCalled();
  });

  it('the form renders so that a submit before hydration puts no code into a URL', () => {
    const html = renderOnServer();
    expect(html).toMatch(/<form[^>]* method="post"/);
    expect(html).not.toMatch(/<input[^>]* name=/);
  });

  it('a challenge without an MFA token renders as ended and logs nothing', () => {
    const html = renderOnServer({ secondFactorToken: '' });
    const { title, text } = notice('configuration');
    expect(html).toMatch(new RegExp(`<div[^>]* role="heading"[^>]*>${title}</div>`));
    expect(html).toContain('role="group"');
    expect(html).toContain(`>${text}</span>`);
    expect(html).toContain('data-status="ended"');
    expect(html).not.toContain('<input');
    expect(console.error).not.toHaveBeenCalled();
  });

  it('the page contains neither API key nor MFA token', () => {
    expect(renderOnServer()).not.toContain('4711');
    expect(renderOnServer({ apiKey: '' })).not.toContain('4711');
  });

  it('two challenges on one page have different ids', () => {
    const html = renderToString(
      <>
        <BackupCodeChallenge apiKey="a" secondFactorToken="b" onSuccess={() => undefined} />
        <BackupCodeChallenge apiKey="a" secondFactorToken="b" onSuccess={() => undefined} />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
