import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';
import { Fragment, StrictMode } from 'react';
import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRemoteSimulator, type RemoteSimulator } from './simulatorOrders.js';

/** The vendor's example, and the first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** The second code of that account. */
export const otherCode = '7HD83KD9';
/** In the right format, and on nobody's list. */
export const wrongCode = 'wr0ngC0d';

type Props = BackupCodeChallengeProps;
type Handler<Name extends keyof Props> = NonNullable<Props[Name]>;

export interface StepOptions extends Partial<Props> {
  /** Left out: one of this test's own. */
  simulator?: RemoteSimulator;
  /** @default false */
  strict?: boolean;
  /** The nearest client, by a provider around the step. Left out: no provider. */
  providedClient?: QueryClient;
}

let count = 0;

/** The step in a real page, with a simulator on a real server as its network. */
export async function renderStep({
  simulator: given,
  strict = false,
  providedClient,
  ...changes
}: StepOptions = {}) {
  const simulator = given ?? (await createRemoteSimulator());
  const onSuccess = vi.fn<Handler<'onSuccess'>>();
  const onFailure = vi.fn<Handler<'onFailure'>>();
  const onEvent = vi.fn<Handler<'onEvent'>>();
  let props: Props = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.secondFactorToken,
    onSuccess,
    onFailure,
    onEvent,
    ...changes,
    endpoint: { baseUrl: simulator.baseUrl, ...changes.endpoint },
  };
  const Mode = strict ? StrictMode : Fragment;
  const step = () => <BackupCodeChallenge {...props} />;
  const host = () => (
    <Mode>
      {providedClient ? (
        <QueryClientProvider client={providedClient}>{step()}</QueryClientProvider>
      ) : (
        step()
      )}
    </Mode>
  );
  const { container, rerender, unmount } = render(host());
  count += 1;
  // A locator of the element itself goes by its text, which changes.
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
    /** Locators of this step alone. */
    within,
    input,
    submit: within.getByRole('button', { name: 'Sign in' }),
    onSuccess,
    onFailure,
    onEvent,
    unmount,
    /** Renders again, with some props changed or with none. */
    update(next: Partial<Props> = {}) {
      props = { ...props, ...next };
      rerender(host());
    },
    getInput: () => find('input'),
    getForm: () => find('form'),
    getStatus: () => find('form').dataset.status,
    getFailure: () => find('form').dataset.failure,
    /** What the live region says now. */
    getAnnouncement: () => container.querySelector('[role=status]')?.textContent,
    /** What stands in the step for people to read. */
    getText: () => container.innerText,
    /** Puts the caret into the field and types over what stands there, key by key. */
    async type(text: string) {
      await userEvent.click(input);
      await userEvent.keyboard('{Control>}a{/Control}{Delete}');
      await userEvent.keyboard(text);
    },
    /** Fills the field in one go and presses Enter. */
    async enter(text: string) {
      await userEvent.fill(input, text);
      await userEvent.keyboard('{Enter}');
    },
  };
}

export type RenderedStep = Awaited<ReturnType<typeof renderStep>>;
