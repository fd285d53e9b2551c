import { callHandler } from './callHandler.js';
import { holdsFocus, moveFocus } from './challengeFocus.js';
import { createHold } from './hold.js';
import type { FocusTarget } from './machine/events.js';

interface Reports {
  readonly getForm: () => HTMLFormElement | null;
  /** The end could not take the focus. */
  readonly onFocusMissed: () => void;
  readonly onHoldEnded: () => void;
}

/** What has to wait until a change is on the screen: moving the focus, and the start of a hold. */
export function createAfterCommit({ getForm, onFocusMissed, onHoldEnded }: Reports) {
  const hold = createHold(onHoldEnded);
  let mustHold = false;
  let target: FocusTarget | null = null;
  return {
    planHold: (): void => {
      mustHold = true;
    },
    planFocus: (next: FocusTarget): void => {
      const form = getForm();
      // What has the focus now may be gone when the change is on the screen.
      target = next !== 'next' || (form && holdsFocus(form)) ? next : null;
    },
    run: (): void => {
      if (mustHold) hold.start();
      mustHold = false;
      const current = target;
      target = null;
      if (!current) return;
      const form = getForm();
      const hasMoved = callHandler(() => form && moveFocus(form, current));
      if (current === 'end' && !hasMoved) onFocusMissed();
    },
  };
}
