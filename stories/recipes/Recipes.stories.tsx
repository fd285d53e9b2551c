import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import type { FC } from 'react';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulator } from 'backup-code-challenge/testing';
import { IntlProvider } from 'react-intl';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { MuiRecipe } from './MuiRecipe.js';
import { OwnBackEndRecipe } from './OwnBackEndRecipe.js';
import { ReactAriaRecipe } from './ReactAriaRecipe.js';
import { ReactHookFormRecipe } from './ReactHookFormRecipe.js';
import { i18n, ReactI18nextRecipe } from './ReactI18nextRecipe.js';
import { ReactIntlRecipe, toCatalogue } from './ReactIntlRecipe.js';
import { TailwindRecipe } from './TailwindRecipe.js';
import './appForm.css';
import './reactAria.css';
import './tailwind.css';

const meta = preview.meta({
  title: 'Step/Recipes',
  component: BackupCodeChallenge as FC<BackupCodeChallengeProps>,
  // Only this file has a docs page. The stories of the other files show little before they play.
  tags: ['autodocs'],
  // The design systems of these recipes do not follow the toolbar's theme.
  globals: { theme: 'light' },
  args: {
    apiKey: 'simulated-api-key',
    secondFactorToken: '',
    onSuccess: fn(),
    onUseAnotherMethod: fn(),
    onLostCodes: fn(),
    onStartOver: fn(),
  },
});

const wrongCode = 'AD45XH57';
const rightCode = 'AD45XH56';

const sources = import.meta.glob<string>('./*Recipe.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Creates a recipe with its own simulator. Each play resets the simulator, so that all codes are unused. */
function recipe(name: string, simulator = createSimulator()) {
  const { secondFactorToken } = simulator.startLogin();
  return {
    parameters: { docs: { source: { code: sources[`./${name}Recipe.tsx`] ?? '' } } },
    args: { secondFactorToken, endpoint: { fetch: simulator.fetch } },
    beforeEach: () => {
      simulator.reset();
      // The token is the same as before, because the same calls get the same responses.
      simulator.startLogin();
    },
  };
}

interface Played {
  canvasElement: HTMLElement;
  args: { onSuccess: unknown };
}

/** Finds a text that a person can see. Ignores the same text in the hidden live region. */
function shownText(canvasElement: HTMLElement, text: string) {
  const isText = (shown: string) => shown.startsWith(text);
  return within(canvasElement).getByText(isText, { ignore: '[role="status"] *' });
}

/** Mistypes the code. */
async function enterWrongCode({ canvasElement, args }: Played, texts = en) {
  const canvas = within(canvasElement);
  const input = canvas.getByLabelText(texts.label);
  await userEvent.type(input, `${wrongCode}{Enter}`);
  await waitFor(() => expect(input).toBeInvalid());
  await expect(shownText(canvasElement, texts.failures.invalid_code)).toBeVisible();
  await expect(args.onSuccess).not.toHaveBeenCalled();
  // No attribute contains the code. The `value` attribute of a controlled input would.
  await expect(canvasElement.innerHTML).not.toContain(wrongCode);
  return input;
}

/** Types the right code over the selected text, and clicks the button. */
async function enterRightCode({ canvasElement, args }: Played, texts = en) {
  const canvas = within(canvasElement);
  const input = canvas.getByLabelText(texts.label);
  await expect(input).toHaveFocus();
  await userEvent.keyboard(rightCode);
  await expect(input).toBeValid();
  await userEvent.click(canvas.getByRole('button', { name: texts.submit }));
  await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  await expect(canvas.getByRole('status')).toHaveTextContent(texts.succeeded.title);
  // The page does not keep a spent code.
  await expect(input).toHaveValue('');
}

async function signIn(played: Played, texts = en) {
  await enterWrongCode(played, texts);
  await enterRightCode(played, texts);
}

export const Mui = meta.story({
  name: 'MUI',
  ...recipe('Mui'),
  render: (args) => <MuiRecipe {...args} />,
  play: (played) => signIn(played),
});

export const ReactAria = meta.story({
  name: 'React Aria Components',
  ...recipe('ReactAria'),
  render: (args) => (
    <div className="react-aria-app">
      <ReactAriaRecipe {...args} />
    </div>
  ),
  play: (played) => signIn(played),
});

export const Tailwind = meta.story({
  name: 'Tailwind, as in shadcn/ui',
  ...recipe('Tailwind'),
  render: (args) => (
    <div className="tailwind-app">
      <TailwindRecipe {...args} />
    </div>
  ),
  play: (played) => signIn(played),
});

export const ReactI18next = meta.story({
  name: 'react-i18next',
  ...recipe('ReactI18next'),
  loaders: [
    async () => {
      await i18n.changeLanguage('en');
    },
  ],
  render: (args) => <ReactI18nextRecipe {...args} />,
  play: async (played) => {
    await enterWrongCode(played);
    await i18n.changeLanguage('de');
    await waitFor(() =>
      expect(shownText(played.canvasElement, de.failures.invalid_code)).toBeVisible(),
    );
    await enterRightCode(played, de);
  },
});

export const ReactIntl = meta.story({
  name: 'react-intl',
  ...recipe('ReactIntl'),
  render: (args) => (
    <IntlProvider locale="de" messages={{ welcome: 'Willkommen zurück', ...toCatalogue(de) }}>
      <ReactIntlRecipe {...args} />
    </IntlProvider>
  ),
  play: (played) => signIn(played, de),
});

const server = createSimulator();

export const ReactHookForm = meta.story({
  name: 'react-hook-form',
  ...recipe('ReactHookForm', server),
  render: (args) => (
    <div className="app-form">
      <ReactHookFormRecipe {...args} />
    </div>
  ),
  play: async (played) => {
    const canvas = within(played.canvasElement);
    const deviceName = canvas.getByLabelText('Name of this device');
    const input = canvas.getByLabelText(en.label);
    await userEvent.type(input, `${rightCode}{Enter}`);
    await waitFor(() => expect(deviceName).toHaveFocus());
    await expect(deviceName).toHaveAccessibleDescription('Give this device a name.');
    await expect(server.requests).toHaveLength(0);

    await userEvent.keyboard('My laptop');
    await userEvent.click(canvas.getByLabelText(/Do not ask/));
    await userEvent.clear(input);
    await signIn(played);
    // The code is not one of the form's values.
    const values = { deviceName: 'My laptop', isTrusted: true };
    await expect(played.args.onSuccess).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      values,
    );
  },
});

const loginRadius = createSimulator();
const csrfToken = 'token-of-this-page';
const backEnd = createBackEnd();

/** Creates the app's back end. It checks its CSRF header, and adds the API key and the MFA token. */
function createBackEnd() {
  const requests: { request: Request; body: string }[] = [];
  const { secondFactorToken } = loginRadius.startLogin();
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    requests.push({ request, body });
    if (request.headers.get('X-CSRF-Token') !== csrfToken) {
      return new Response(null, { status: 403 });
    }
    const query = new URLSearchParams({
      apikey: loginRadius.apiKey,
      secondfactorauthenticationtoken: secondFactorToken,
    });
    return loginRadius.fetch(`/identity/v2/auth/login/2fa/backupcode?${query}`, {
      method: request.method,
      headers: { 'Content-Type': 'application/json' },
      body,
    });
  };
  return { requests, secondFactorToken, fetch: answer };
}

export const OwnBackEnd = meta.story({
  name: 'Your own back end',
  ...recipe('OwnBackEnd', loginRadius),
  render: (args) => (
    <OwnBackEndRecipe {...args} csrfToken={csrfToken} loginId="login-1" send={backEnd.fetch} />
  ),
  play: async (played) => {
    backEnd.requests.length = 0;
    await signIn(played);
    await expect(backEnd.requests.map(({ body }) => body)).toEqual([
      `{"backupcode":"${wrongCode}"}`,
      `{"backupcode":"${rightCode}"}`,
    ]);
    for (const { request, body } of backEnd.requests) {
      await expect(request.method).toBe('PUT');
      await expect(request.url).toBe(
        `${location.origin}/api/identity/v2/auth/login/2fa/backupcode`,
      );
      await expect(request.headers.get('X-CSRF-Token')).toBe(csrfToken);
      await expect(request.credentials).toBe('same-origin');
      const sent = [request.url, ...request.headers.values(), body].join('\n');
      await expect(sent).not.toContain(loginRadius.apiKey);
      await expect(sent).not.toContain(backEnd.secondFactorToken);
    }
  },
});
