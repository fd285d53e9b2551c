import { createTheme, ThemeProvider } from '@mui/material/styles';
import {
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
  verifyBackupCode,
} from 'backup-code-challenge';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulatedBackEnd, createSimulator } from 'backup-code-challenge/testing';
import { type FC, useState } from 'react';
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
import { VerifyAtRecipe } from './VerifyAtRecipe.js';
import './appForm.css';
import './reactAria.css';
import './tailwind.css';

const meta = preview.meta({
  title: 'Step/Recipes',
  component: BackupCodeChallenge as FC<BackupCodeChallengeProps>,
  args: {
    apiKey: 'simulated-api-key',
    secondFactorToken: '',
    onSuccess: fn(),
    onUseAnotherMethod: fn(),
    onLostCodes: fn(),
    onStartOver: fn(),
    onContactSupport: fn(),
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
function recipe(name: string, simulator = createSimulator({ strict: true })) {
  return {
    parameters: { docs: { source: { code: sources[`./${name}Recipe.tsx`] ?? '' } } },
    args: { secondFactorToken: '', endpoint: { fetch: simulator.fetch } },
    beforeEach: ({ args }: { args: { secondFactorToken: string } }) => {
      simulator.reset();
      args.secondFactorToken = simulator.startLogin().secondFactorToken;
    },
  };
}

const muiThemes = {
  light: createTheme(),
  dark: createTheme({ palette: { mode: 'dark' } }),
};

export const Mui = meta.story({
  name: 'MUI',
  ...recipe('Mui'),
  render: (args, { globals }) => (
    <ThemeProvider theme={muiThemes[globals['theme'] === 'dark' ? 'dark' : 'light']}>
      <MuiRecipe {...args} />
    </ThemeProvider>
  ),
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

const server = createSimulator({ strict: true });

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

const csrfToken = 'token-of-this-page';

/** What either back end gets, and what the app does with a sign-in. */
function backEndProps(args: BackupCodeChallengeProps) {
  const { onUseAnotherMethod, onLostCodes, onStartOver, onContactSupport, onSuccess } = args;
  return {
    csrfToken,
    onUseAnotherMethod,
    onLostCodes,
    onStartOver,
    onContactSupport,
    onSuccess: (result: object) => void Reflect.apply(onSuccess, null, [result]),
  };
}

const loginRadius = createSimulator({ strict: true });
const requests: Request[] = [];

/** The app's back end. It checks its CSRF header, and has the API key and the MFA token. */
const ownBackEnd: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  requests.push(request.clone());
  if (request.headers.get('X-CSRF-Token') !== csrfToken) return new Response(null, { status: 403 });
  // SAFETY: what the recipe sends.
  const { code } = (await request.json()) as { code: string };
  try {
    await verifyBackupCode({
      apiKey: loginRadius.apiKey,
      secondFactorToken: loginRadius.startLogin().secondFactorToken,
      backupCode: code,
      endpoint: { fetch: loginRadius.fetch },
    });
    return Response.json({ name: 'Mira' });
  } catch {
    return Response.json({ error: 'wrong_code' }, { status: 422 });
  }
};

export const OwnBackEnd = meta.story({
  name: 'Your own back end',
  ...recipe('OwnBackEnd', loginRadius),
  render: (args) => (
    <OwnBackEndRecipe {...backEndProps(args)} challengeKey="login-1" send={ownBackEnd} />
  ),
  play: (played) => fillForm(played),
});

export const OwnBackEndSignsIn = OwnBackEnd.extend({
  ...isTest,
  name: 'Your own back end: signs in',
  play: async (played) => {
    requests.length = 0;
    await signIn(played);
    await expect(played.args.onSuccess).toHaveBeenCalledWith({ name: 'Mira' });
    const bodies = await Promise.all(requests.map((request) => request.json()));
    await expect(bodies).toEqual([
      { code: wrongCode, challengeKey: 'login-1' },
      { code: rightCode, challengeKey: 'login-1' },
    ]);
  },
});

const simulatedBackEnd = createSimulatedBackEnd();

export const VerifyAt = meta.story({
  name: 'The back end of this package',
  ...recipe('VerifyAt'),
  beforeEach: () => simulatedBackEnd.reset(),
  render: (args) => <VerifyAtStory {...args} />,
  play: (played) => fillForm(played),
});

export const VerifyAtSignsIn = VerifyAt.extend({
  ...isTest,
  name: 'The back end of this package: signs in',
  play: async (played) => {
    await enterWrongCode(played);
    simulatedBackEnd.use('responseLost', { times: 1 });
    await enterRightCode(played);
    await expect(played.args.onSuccess).toHaveBeenCalledWith({ name: 'Mira' });
  },
});

function VerifyAtStory(args: BackupCodeChallengeProps) {
  const [{ challengeKey }] = useState(() => simulatedBackEnd.startLogin());
  return (
    <VerifyAtRecipe
      {...backEndProps(args)}
      challengeKey={challengeKey}
      send={simulatedBackEnd.fetch}
    />
  );
}
