import { createFormControl } from 'react-hook-form';
import type { BackupCodeFormat } from '../code/codeFormat.js';
import { type BackupCodeCheck, validateBackupCode } from '../code/validateBackupCode.js';

export interface CodeField {
  readonly input: HTMLInputElement;
  /** Tells the form about a key press or paste. */
  change(value: string): void;
  /** Validates what is in the input now. Rejects with what the app's `format` throws. */
  check(): Promise<BackupCodeCheck>;
  empty(): void;
}

interface Fields {
  backupCode: string;
}

const name = 'backupCode';

/**
 * The form: one uncontrolled input, registered with react-hook-form when a person first touches it.
 * `useForm` at mount would cost most of the mount. Text typed before hydration is kept.
 */
export function createCodeField(
  input: HTMLInputElement,
  getFormat: () => BackupCodeFormat | undefined,
): CodeField {
  const form = createFormControl<Fields>({ reValidateMode: 'onSubmit', shouldFocusError: false });
  let check: BackupCodeCheck | undefined;
  const registration = form.register(name, {
    validate: (value) => {
      check = validateBackupCode(value, getFormat());
      return check.ok || check.problem;
    },
  });
  registration.ref(input);

  return {
    input,
    change: (value) => void registration.onChange({ type: 'change', target: { name, value } }),
    check: async () => {
      // An extension may have filled the input without an event.
      form.setValue(name, input.value);
      await form.trigger(name);
      const result = check ?? validateBackupCode(input.value, getFormat());
      // It holds the code.
      check = undefined;
      return result;
    },
    empty: () => {
      emptyInput(input);
      form.setValue(name, '');
    },
  };
}

/**
 * A controlled input must see the change, or it writes the code back into the page. React's value
 * tracker intercepts the element's own setter, so this uses the prototype's.
 */
function emptyInput(input: HTMLInputElement): void {
  Reflect.set(Object.getPrototypeOf(input), 'value', '', input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
