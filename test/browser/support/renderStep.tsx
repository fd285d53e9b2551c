import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import {
  type AuthTokens,
  type BackEndChallengeProps,
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
} from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';
import { Fragment, StrictMode } from 'react';
import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRemoteSimulator, type RemoteSimulator } from './simulatorCommands.js';

/** LoginRadius's example, and the first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** The second code of that account. */
export const otherCode = '7HD83KD9';
/** Well-formed, but not a code of any account. */
export const wrongCode = 'wr0ngC0d';

type Props = BackupCodeChallengeProps;
type Handler<Name extends keyof Props> = NonNullable<Props[Name]>;

export interface StepOptions extends Partial<Props> {
  /** @default a simulator for this test alone */
  simulator?: RemoteSimulator;
  /**
   * When the MFA token expires, in ms after the first render. The test itself cannot know that moment, because the
   * simulator starts before it.
   * @default `expiresAt`
   */
  expiresInMs?: number;
  /** @default false */
  strict?: boolean;
  /**
   * The client of a provider around the challenge. (The `queryClient` prop is another one.)
   * @default no provider
   */
  providedClient?: QueryClient;
  /**
   * Sends codes through a back end. `onSuccess` gets its result as the first argument.
   * @default to the simulator
   */
  backEnd?: BackEnd;
}

type BackEnd = Pick<BackEndChallengeProps<unknown>, 'verify' | 'challengeKey'>;

let count = 0;

/** Renders the challenge in a real page, against a simulator on a real server. */
export async function renderStep({
  simulator: ownSimulator,
  strict = false,
  providedClient,
  backEnd,
  expiresInMs,
  ...overrides
}: StepOptions = {}) {
  const simulator = ownSimulator ?? (await createRemoteSimulator());
  const onSuccess = vi.fn<Handler<'onSuccess'>>();
  const onFailure = vi.fn<Handler<'onFailure'>>();
  const onEvent = vi.fn<Handler<'onEvent'>>();
  let props: Props = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.secondFactorToken,
    onSuccess,
    onFailure,
    onEvent,
    ...overrides,
    ...(expiresInMs !== undefined && { expiresAt: Date.now() + expiresInMs }),
    endpoint: { baseUrl: simulator.baseUrl, ...overrides.endpoint },
  };
  const Mode = strict ? StrictMode : Fragment;
  const step = () =>
    backEnd ? <BackEndStep {...props} {...backEnd} /> : <BackupCodeChallenge {...props} />;
  const app = () => (
    <Mode>
      {providedClient ? (
        <QueryClientProvider client={providedClient}>{step()}</QueryClientProvider>
      ) : (
        step()
      )}
    </Mode>
  );
  const { container, rerender, unmount } = render(app());
  count += 1;
  // A locator made from the element would find it by its text, which changes.
  container.dataset.testid = `step-${count}`;
  const within = page.getByTestId(`step-${count}`);
  const input = within.getByRole('textbox', { name: 'Backup code' });
  const find = <Tag extends 'form' | 'input'>(tag: Tag) => {
    const found = container.querySelector(tag);
    if (!found) throw new Error(`There is no ${tag}`);
    return found;
  };

  return {
    simulator,
    container,
    /** Locators within this challenge. */
    within,
    input,
    submit: within.getByRole('button', { name: 'Sign in' }),
    onSuccess,
    onFailure,
    onEvent,
    unmount,
    /** Renders again, with some props changed or with none. */
    update(changes: Partial<Props> = {}, backEndChanges: Partial<BackEnd> = {}) {
      props = { ...props, ...changes };
      if (backEnd) backEnd = { ...backEnd, ...backEndChanges };
      rerender(app());
    },
    getInput: () => find('input'),
    getForm: () => find('form'),
    /** The alert, which takes the focus at the end. */
    getAlert: () => container.querySelector<HTMLElement>('[data-alert]'),
    getStatus: () => find('form').dataset.status,
    getFailure: () => find('form').dataset.failure,
    /** The text of the live region, without the trailing space that marks a repeated text. */
    getAnnouncement: () => container.querySelector('[role=status]')?.textContent.trim(),
    /** The text that a person sees. */
    getText: () => container.innerText,
    /** Selects the text of the field, then types over it key by key. */
    async type(text: string) {
      await userEvent.click(input);
      await userEvent.keyboard('{Control>}a{/Control}{Delete}');
      await userEvent.keyboard(text);
    },
    /** Fills the field at once, then presses Enter. */
    async enter(text: string) {
      await userEvent.fill(input, text);
      await userEvent.keyboard('{Enter}');
    },
  };
}

/** The challenge with a back end, without what LoginRadius would need. */
function BackEndStep({ verify, challengeKey, ...props }: Omit<Props, keyof BackEnd> & BackEnd) {
  const {
    apiKey: _key,
    secondFactorToken: _token,
    endpoint: _endpoint,
    onSuccess,
    ...rest
  } = props;
  return (
    <BackupCodeChallenge
      {...rest}
      verify={verify}
      challengeKey={challengeKey}
      // SAFETY: none, and a test with a back end knows that it gets a result.
      onSuccess={(result) => onSuccess(result as AuthTokens, null)}
    />
  );
}

export type RenderedStep = Awaited<ReturnType<typeof renderStep>>;
