// @vitest-environment node
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from './support/texts.js';

function renderOnServer(given: Partial<BackupCodeChallengeProps> = {}): string {
  return renderToString(
    <StrictMode>
      <BackupCodeChallenge
        apiKey="key-4711"
        secondFactorToken="token-4711"
        onSuccess={() => undefined}
        {...given}
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
  it('the package is imported where there is neither window nor document', () => {
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
    expect(BackupCodeChallenge).toBeTypeOf('function');
  });

  it('the open step is rendered whole', () => {
    const html = renderOnServer({ onLostCodes: () => undefined });
    expect(html).toContain(`>${en.title}</h2>`);
    expect(html).toContain(`>${en.label}</label>`);
    expect(html).toContain(`>${en.submit}</button>`);
    expect(html).toContain(`>${en.actions.lost_codes}</button>`);
    expect(html).toContain('role="status"');
    expect(html).toContain('data-status="idle"');
    expect(console.error).not.toHaveBeenCalled();
  });

  it('the form cannot put a code into a URL before it is hydrated', () => {
    const html = renderOnServer();
    expect(html).toMatch(/<form[^>]* method="post"/);
    expect(html).not.toMatch(/<input[^>]* name=/);
  });

  it('a step that was set up wrongly is rendered as ended, without a word to the log', () => {
    const html = renderOnServer({ secondFactorToken: '' });
    expect(html).toContain(`>${en.failures.configuration.title}</h2>`);
    expect(html).toContain('data-status="ended"');
    expect(html).not.toContain('<input');
    expect(console.error).not.toHaveBeenCalled();
  });

  it('neither key nor token is in the page', () => {
    expect(renderOnServer()).not.toContain('4711');
    expect(renderOnServer({ apiKey: '' })).not.toContain('4711');
  });

  it('two steps on one page do not share an id', () => {
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
