import { BackupCodeChallenge, validateBackupCode } from 'backup-code-challenge';
import { readAnswer } from '../../src/loginradius/readAnswer.js';
import { longInputs } from '../code/support/longInputs.js';
import { longAnswers } from '../loginradius/support/longAnswers.js';
import { findInput, mount, type } from './drivePage.js';

/** Prepares a call for an input of this length, and what cleans up after it. */
type Prepare = (length: number) => {
  readonly call: () => unknown;
  readonly cleanUp?: () => void;
};

/** Whatever a person pastes, the step checks it before it sends anything. */
const pasteAndPress =
  (write: (length: number) => string): Prepare =>
  (length) => {
    const text = write(length);
    let onRejected = () => {};
    const { container, unmount } = mount(
      <BackupCodeChallenge
        apiKey="an-api-key"
        secondFactorToken="a-token"
        onSuccess={() => undefined}
        onEvent={(event) => event.type === 'rejected' && onRejected()}
      />,
    );
    const call = () =>
      new Promise<void>((resolve) => {
        onRejected = resolve;
        type(findInput(container), text);
        container.querySelector('form')?.requestSubmit();
      });
    return { call, cleanUp: unmount };
  };

const subjects: { readonly [name: string]: Prepare } = {
  ...nameEach('validateBackupCode', longInputs, (write) => (length) => {
    const input = write(length);
    return { call: () => validateBackupCode(input) };
  }),
  ...nameEach('readAnswer', longAnswers, (write) => (length) => {
    const answer = write(length);
    return { call: () => readAnswer(answer, 0) };
  }),
  ...nameEach(
    'paste and press',
    // Of some others a short piece is a code, which the step would send. Chromium needs quadratic time
    // to lay out combining marks, in any input.
    {
      digits: longInputs.digits!,
      labels: longInputs.labels!,
      'look-alikes': longInputs['look-alikes']!,
    },
    pasteAndPress,
  ),
};

export const lengthSubjects = Object.keys(subjects);

/** The clock of a page is too coarse for one short call. */
const leastMs = 5;

/** Milliseconds that one call takes, in several samples. */
export async function measureLength(
  subject: string,
  length: number,
  samples: number,
): Promise<number[]> {
  const { call, cleanUp } = subjects[subject]!(length);
  const durations: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const startedAt = performance.now();
    let calls = 0;
    let duration = 0;
    for (; duration < leastMs; duration = performance.now() - startedAt) {
      await call();
      calls += 1;
    }
    durations.push(duration / calls);
  }
  cleanUp?.();
  return durations;
}

function nameEach<Input>(
  what: string,
  inputs: { readonly [name: string]: Input },
  prepare: (input: Input) => Prepare,
): { readonly [name: string]: Prepare } {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`${what}: ${name}`, prepare(input)]),
  );
}
