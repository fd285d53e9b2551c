import { callHandler } from './callHandler.js';
import { holdsFocus, moveFocus } from './challengeFocus.js';
import { createHold } from './hold.js';
import type { FocusTarget, MachineEvent } from './machine/events.js';

/** What has to wait until a change is on the screen: moving the focus, and the start of a hold. */
export function createAfterCommit(
  getForm: () => HTMLFormElement | null,
  dispatch: (event: MachineEvent) => void,
) {
  const hold = createHold(() => dispatch({ type: 'holdEnded' }));
  let mustHold = false;
  let target: FocusTarget | null = null;
  return {
    planHold: (): void => {
      mustHold = true;
    },
    planFocus: (next: FocusTarget): void => {
      const form = getForm();
      // The element that has the focus now may be unmounted when the change is on the screen.
      const isReplaced = next === 'next' || next === 'start';
      target = !isReplaced || (form && holdsFocus(form)) ? next : null;
    },
    run: (): void => {
      if (mustHold) hold.start();
      mustHold = false;
      const current = target;
      target = null;
      if (!current) return;
      const form = getForm();
      const hasMoved = callHandler(() => form && moveFocus(form, current));
      if (hasMoved) return;
      if (current === 'end') dispatch({ type: 'focusMissed' });
      // The error describes the field at once, for when the person comes back to it.
      if (current === 'field') dispatch({ type: 'blurred' });
    },
  };
}
