import { screen, waitFor } from '@testing-library/react';
import { createSimulator } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, goodCode, renderStep } from './support/renderStep.js';
import { notice } from './support/texts.js';

const { title, text } = notice('configuration');

const mistakes = [
  ['an empty apiKey', { apiKey: '' }, /apiKey/],
  ['a blank apiKey', { apiKey: '  ' }, /apiKey/],
  ['an empty secondFactorToken', { secondFactorToken: '' }, /secondFactorToken/],
  ['a baseUrl without TLS', { endpoint: { baseUrl: 'http://secret.example' } }, /baseUrl/],
  ['a baseUrl with a password', { endpoint: { baseUrl: 'https://u:secret@a.example' } }, /baseUrl/],
  ['a path with a query', { endpoint: { path: '/backupcode?secret=1' } }, /path/],
] as const;

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a step that was set up wrongly', () => {
  it.each(mistakes)('ends at once for %s', (_, props, named) => {
    const { container, simulator, onFailure } = renderStep(props);
    expect(screen.getByRole('heading', { name: title })).toHaveAccessibleDescription(text);
    expect(getForm(container)).toHaveAttribute('data-status', 'ended');
    expect(getForm(container)).toHaveAttribute('data-failure', 'configuration');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(simulator.requests).toHaveLength(0);
    expect(onFailure).not.toHaveBeenCalled();

    const said = vi.mocked(console.error).mock.calls.flat().join('\n');
    expect(said).toMatch(/^backup-code-challenge: /);
    expect(said).toMatch(named);
    expect(said).not.toContain('secret.example');
    expect(said).not.toContain('secret@');
    expect(said).not.toContain('secret=');
    expect(container.outerHTML).not.toMatch(named);
  });

  it('names neither key nor token', () => {
    renderStep({ apiKey: 'key-4711', secondFactorToken: ' ' });
    renderStep({ apiKey: '', secondFactorToken: 'token-4711' });
    expect(console.error).toHaveBeenCalled();
    expect(vi.mocked(console.error).mock.calls.flat().join()).not.toContain('4711');
  });

  it('says nothing to the console in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    renderStep({ apiKey: '' });
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(console.error).not.toHaveBeenCalled();
  });

  it('does not steal the focus', () => {
    renderStep({ apiKey: '' });
    expect(document.body).toHaveFocus();
  });

  it('begins when what was missing is given', () => {
    const { update } = renderStep({ secondFactorToken: '' });
    update({ secondFactorToken: createSimulator().startLogin().secondFactorToken });
    expect(screen.getByRole('textbox')).toBeInTheDocument();
  });
});

describe('a tenant that was set up wrongly', () => {
  async function refuse() {
    const simulator = createSimulator();
    const step = renderStep({ simulator, apiKey: 'key-4711' });
    await step.enter(goodCode);
    await screen.findByRole('heading', { name: title });
    return step;
  }

  it('is told to the developer with its code, without the key', async () => {
    const { onFailure } = await refuse();
    const said = vi.mocked(console.error).mock.calls.flat().join('\n');
    expect(said).toMatch(/^backup-code-challenge: configuration, ErrorCode 901, HTTP 403/);
    expect(said).not.toContain('4711');
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  });

  it('is not told in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await refuse();
    expect(console.error).not.toHaveBeenCalled();
  });
});
