import { createFormControl } from 'react-hook-form';
import type { BackupCodeFormat } from '../code/codeFormat.js';
import { type BackupCodeCheck, validateBackupCode } from '../code/validateBackupCode.js';

export interface CodeField {
  readonly input: HTMLInputElement;
  /** Tells the form of a key press or paste. */
  change(value: string): void;
  /** Validates what stands in the input now, and hands on the verdict. */
  submit(onChecked: (check: BackupCodeCheck) => void): Promise<void>;
  clear(): void;
}

interface Fields {
  backupCode: string;
}

const name = 'backupCode';

/**
 * The step's form: one uncontrolled input, registered with react-hook-form. Made when a person
 * first touches the input, since `useForm` at mount would cost most of the mount. The text that is
 * in the input by then, typed before hydration, is kept.
 */
export function createCodeField(
  input: HTMLInputElement,
  getFormat: () => BackupCodeFormat | undefined,
): CodeField {
  const form = createFormControl<Fields>({ reValidateMode: 'onSubmit', shouldFocusError: false });
  let check: BackupCodeCheck = { ok: false, problem: 'empty', length: 0 };
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
    submit: (onChecked) => {
      // An extension may have filled the input without an event.
      form.setValue(name, input.value);
      const report = () => onChecked(check);
      return form.handleSubmit(report, report)();
    },
    clear: () => {
      check = { ok: false, problem: 'empty', length: 0 };
      emptyInput(input);
      form.setValue(name, '');
    },
  };
}

/**
 * A field that React controls would write the code back into the page: it has to hear that it is
 * empty. React looks away from what goes through the property that it put on the element itself.
 */
function emptyInput(input: HTMLInputElement): void {
  Reflect.set(HTMLInputElement.prototype, 'value', '', input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
