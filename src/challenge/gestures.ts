export interface KeyEvent {
  readonly key: string;
  readonly repeat: boolean;
  readonly preventDefault: () => void;
}

export interface ClickEvent {
  readonly target: EventTarget;
  readonly detail: number;
  readonly isTrusted: boolean;
  readonly preventDefault: () => void;
}

/** An event of the input. */
export interface FieldEvent {
  readonly currentTarget: HTMLInputElement;
}

/**
 * Classifies gestures; `machine/submit.ts` decides what a press does. One gesture sends one request. A
 * held key and the second click of a double-click never submit, and a submit of a person is distinguished
 * from one of a program.
 */
export function createGestures() {
  let isGesture = false;
  return {
    formHandlers: {
      onKeyDown: (event: KeyEvent): void => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      },
      onClick: (event: ClickEvent): void => {
        if (!(event.target instanceof Element && event.target.closest('[type="submit"]'))) return;
        // Enter in the field also arrives here: browsers click the button for it.
        isGesture = event.isTrusted;
        if (event.detail > 1) event.preventDefault();
      },
    },
    /** Whether a person caused the submit event that arrives now. */
    take: (): boolean => {
      const result = isGesture;
      isGesture = false;
      return result;
    },
  };
}
