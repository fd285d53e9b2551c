import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulator } from 'backup-code-challenge/testing';
import type { FC } from 'react';
import { IntlProvider } from 'react-intl';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { MuiRecipe } from './MuiRecipe.js';
import { OwnBackEndRecipe } from './OwnBackEndRecipe.js';
import { ReactAriaRecipe } from './ReactAriaRecipe.js';
import { ReactHookFormRecipe } from './ReactHookFormRecipe.js';
import { i18n, ReactI18nextRecipe } from './ReactI18nextRecipe.js';
import { ReactIntlRecipe, toCatalogue } from './ReactIntlRecipe.js';
import {
  enterRightCode,
  enterWrongCode,
  fillForm,
  rightCode,
  shownText,
  signIn,
  wrongCode,
} from './support/signIn.js';
import { TailwindRecipe } from './TailwindRecipe.js';
import './appForm.css';
import './reactAria.css';
import './tailwind.css';

const meta = preview.meta({
  title: 'Step/Recipes',
  component: BackupCodeChallenge as FC<BackupCodeChallengeProps>,
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

/** Not in the sidebar: a reader sees the filled form, and the test signs in. */
const isTest = { tags: ['!dev'] };

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

export const Mui = meta.story({
  name: 'MUI',
  ...recipe('Mui'),
  render: (args) => <MuiRecipe {...args} />,
  play: (played) => fillForm(played),
});

export const MuiSignsIn = Mui.extend({
  ...isTest,
  name: 'MUI: signs in',
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
  play: (played) => fillForm(played),
});

export const ReactAriaSignsIn = ReactAria.extend({
  ...isTest,
  name: 'React Aria Components: signs in',
  play: (played) => signIn(played),
});

export const Tailwind = meta.story({
  name: 'Tailwind',
  ...recipe('Tailwind'),
  render: (args) => (
    <div className="tailwind-app">
      <TailwindRecipe {...args} />
    </div>
  ),
  play: (played) => fillForm(played),
});

export const TailwindSignsIn = Tailwind.extend({
  ...isTest,
  name: 'Tailwind: signs in',
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
  play: (played) => fillForm(played),
});

export const ReactI18nextSignsIn = ReactI18next.extend({
  ...isTest,
  name: 'react-i18next: signs in',
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
  play: (played) => fillForm(played, de),
});

export const ReactIntlSignsIn = ReactIntl.extend({
  ...isTest,
  name: 'react-intl: signs in',
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
  play: (played) => fillForm(played),
});

export const ReactHookFormSignsIn = ReactHookForm.extend({
  ...isTest,
  name: 'react-hook-form: signs in',
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
  play: (played) => fillForm(played),
});

export const OwnBackEndSignsIn = OwnBackEnd.extend({
  ...isTest,
  name: 'Your own back end: signs in',
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
