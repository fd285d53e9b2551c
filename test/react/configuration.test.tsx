import { demoAccounts } from 'backup-code-challenge/testing';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectedKinds } from '../loginradius/support/expectedKinds.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  buttonNames,
  findEnd,
  getEnd,
  getForm,
  getInput,
  goodCode,
  renderStep,
} from './support/renderStep.js';
import { announced, en, notice } from '../support/texts.js';

const { title, text } = notice('configuration');

const mistakes = [
  ['an empty apiKey', { apiKey: '' }, /apiKey/],
  ['a blank apiKey', { apiKey: '  ' }, /apiKey/],
  ['an empty secondFactorToken', { secondFactorToken: '' }, /secondFactorToken/],
  ['a baseUrl without TLS', { endpoint: { baseUrl: 'http://secret.example' } }, /baseUrl/],
  ['a baseUrl with a password', { endpoint: { baseUrl: 'https://u:secret@a.example' } }, /baseUrl/],
  ['a path with a query', { endpoint: { path: '/backupcode?secret=1' } }, /path/],
] as const;

const warnings = () => vi.mocked(console.error).mock.calls.flat().join('\n');

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a challenge with a wrong option', () => {
  it.each(mistakes)(
    'ends at once for %s, and names the option in a developer warning',
    (...mistake) => {
      const [, props, named] = mistake;
      const { container, simulator, onFailure } = renderStep(props);
      expect(getEnd(title)).toHaveAccessibleDescription(text);
      expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
      expect(getForm(container)).toHaveAttribute('data-status', 'ended');
      expect(getForm(container)).toHaveAttribute('data-failure', 'configuration');
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
      expect(simulator.requests).toHaveLength(0);
      expect(onFailure).not.toHaveBeenCalled();

      expect(warnings()).toMatch(/^backup-code-challenge: /);
      expect(warnings()).toMatch(named);
      expect(warnings()).not.toContain('secret.example');
      expect(warnings()).not.toContain('secret@');
      expect(warnings()).not.toContain('secret=');
      expect(container.outerHTML).not.toMatch(named);
    },
  );

  it.each([
    ['baseUrl', 'http://a.example', 'https://…, http:// on loopback, or a path such as /api'],
    ['path', '/code?a=1', 'a path such as /api, without a query'],
  ])('tells the developer what endpoint.%s can be', (option, value, allowed) => {
    renderStep({ endpoint: { [option]: value } });
    const named = `endpoint.${option} is missing or not allowed. Allowed: ${allowed}`;
    expect(warnings()).toBe(`backup-code-challenge: configuration, ${named}`);
  });

  it('warns the developer once, even in StrictMode', () => {
    renderStep({ apiKey: '' });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('names neither API key nor MFA token in the warning', () => {
    renderStep({ apiKey: 'key-4711', secondFactorToken: ' ' });
    renderStep({ apiKey: '', secondFactorToken: 'token-4711' });
    expect(console.error).toHaveBeenCalled();
    expect(warnings()).not.toContain('4711');
  });

  it('logs no warning in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    renderStep({ apiKey: '' });
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(console.error).not.toHaveBeenCalled();
  });

  it('neither takes the focus nor announces anything at mount', () => {
    renderStep({ apiKey: '' });
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('starts when the app supplies the missing option', async () => {
    const { enter, onSuccess, simulator, update } = renderStep({ secondFactorToken: '' });
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    expect(screen.getByRole('textbox')).toBeInTheDocument();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('offers the actions of a configuration failure from the start', () => {
    renderStep({
      apiKey: '',
      onUseAnotherMethod: vi.fn(),
      onLostCodes: vi.fn(),
      onStartOver: vi.fn(),
      onContactSupport: vi.fn(),
    });
    const { use_another_method, contact_support, start_over } = en.actions;
    expect(buttonNames()).toEqual([use_another_method, contact_support, start_over]);
  });
});

describe('a challenge whose options become wrong', () => {
  it('ends with the focus on the alert if the focus was in the field', async () => {
    const { update, user } = renderStep();
    await user.click(getInput());
    update({ apiKey: '' });
    expect(getEnd(title)).toHaveFocus();
    expect(getEnd(title)).toHaveAccessibleDescription(text);
    expect(warnings()).toMatch(/^backup-code-challenge: .*apiKey/);
  });

  it('announces the end if the focus is elsewhere', () => {
    const other = document.body.appendChild(document.createElement('button'));
    const { update } = renderStep();
    act(() => other.focus());
    update({ apiKey: '' });
    expect(getEnd(title)).toBeInTheDocument();
    expect(other).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(announced({ title, text }));
    other.remove();
  });
});

describe('a configuration failure from LoginRadius', () => {
  async function refuse() {
    const simulator = createStrictSimulator();
    const step = renderStep({ simulator, apiKey: 'key-4711' });
    await step.enter(goodCode);
    await findEnd(title);
    return step;
  }

  it('is logged for the developer with its error code, without the API key', async () => {
    const { onFailure } = await refuse();
    expect(warnings()).toBe(
      'backup-code-challenge: configuration, ErrorCode 901, HTTP 403. LoginRadius does not know this API key, or does not authorize it',
    );
    expect(warnings()).not.toContain('4711');
    expect(onFailure).toHaveBeenCalledOnce();
  });

  const codes = expectedKinds.filter(({ kind }) => kind === 'configuration');

  it.each(codes)('is explained to the developer for ErrorCode $code', async ({ code, status }) => {
    const accounts = [{ ...demoAccounts.mira, refusedWith: code }];
    await renderStep({ simulator: createStrictSimulator({ accounts }) }).enter(goodCode);
    await findEnd(title);
    expect(warnings()).toMatch(new RegExp(`ErrorCode ${code}, HTTP ${status}\\. .*\\w{3}`));
  });

  it('is not logged in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await refuse();
    expect(console.error).not.toHaveBeenCalled();
  });
});
