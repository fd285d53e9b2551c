import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import type { Simulator } from 'backup-code-challenge/testing';
import { type ComponentType, Fragment, type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';

/** LoginRadius's example, and the first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** Well-formed, but not a code of any account. */
export const wrongCode = 'wr0ngC0d';

type Props = BackupCodeChallengeProps;

export interface StepOptions extends Partial<Props> {
  simulator?: Simulator;
  /** Surrounds the challenge, inside StrictMode. */
  around?: ComponentType<{ children: ReactNode }>;
}

/** Renders the challenge as a login page does, in StrictMode, against the simulator. */
export function renderStep({
  simulator = createStrictSimulator(),
  around: Around = Fragment,
  ...overrides
}: StepOptions = {}) {
  const onSuccess = vi.fn<Props['onSuccess']>();
  const onFailure = vi.fn<NonNullable<Props['onFailure']>>();
  let props: Props = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    onSuccess,
    onFailure,
    ...overrides,
    endpoint: { fetch: simulator.fetch, ...overrides.endpoint },
  };
  const page = () => (
    <StrictMode>
      <Around>
        <BackupCodeChallenge {...props} />
      </Around>
    </StrictMode>
  );
  const view = render(page());
  const user = userEvent.setup();

  /** Replaces the text of the field by pasting, because typing treats `{` and `[` as commands. */
  const fill = async (text: string) => {
    await user.clear(getInput());
    if (text) await user.paste(text);
  };
  return {
    simulator,
    onSuccess,
    onFailure,
    user,
    container: view.container,
    unmount: view.unmount,
    /** Renders again with some props changed. */
    update(changes: Partial<Props>) {
      props = { ...props, ...changes };
      view.rerender(page());
    },
    fill,
    async enter(text: string) {
      await fill(text);
      await user.keyboard('{Enter}');
    },
  };
}

export function getInput(): HTMLInputElement {
  return screen.getByRole('textbox', { name: 'Backup code' });
}

export function getSubmit(): HTMLElement {
  return screen.getByRole('button', { name: 'Sign in' });
}

/** The root of the challenge, whose data attributes have its state. */
export function getForm(container: HTMLElement): HTMLFormElement {
  const form = container.querySelector('form');
  if (!form) throw new Error('There is no form');
  return form;
}

/** The alert of an ended challenge, a group that its heading names. */
export function getEnd(title: string): HTMLElement {
  return screen.getByRole('group', { name: title });
}

export function findEnd(title: string): Promise<HTMLElement> {
  return screen.findByRole('group', { name: title });
}

/** The notice above the field: the alert, or else the first panel. The panels behind it are hidden. */
export function getShownNotice(container: HTMLElement): HTMLElement {
  const notice = container.querySelector('.bcc-stack')?.firstElementChild;
  if (!(notice instanceof HTMLElement)) throw new Error('There is no notice');
  return notice;
}

/** The text of the error under the field. */
export function shownError(container: HTMLElement): string | null | undefined {
  return container.querySelector('.bcc-error')?.textContent;
}

/** The names of all buttons, in the order of the page. */
export function buttonNames(): string[] {
  return screen.queryAllByRole('button').map((button) => button.textContent);
}
