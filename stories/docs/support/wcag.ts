import type { Claim } from './claims.js';

const everyState = 'test/browser/accessibility/everyState.test.tsx';
const everyLanguage = 'test/browser/languages/everyLanguage.test.tsx';
const failures = 'test/browser/accessibility/failures.test.tsx';
const keyboard = 'test/browser/accessibility/keyboard.test.tsx';
const waiting = 'test/browser/accessibility/waiting.test.tsx';
const look = 'test/browser/look/look.test.tsx';
const react = 'test/react/accessibility.test.tsx';

const criterion = (
  number: string,
  name: string,
  level: 'A' | 'AA',
  how: string,
  tests: readonly string[],
): Claim => ({ cells: [number, name, level, how], tests });

/** Success criteria of WCAG 2.2, levels A and AA, that the step itself meets. */
export const metCriteria: readonly Claim[] = [
  criterion(
    '1.3.1',
    'Info and Relationships',
    'A',
    'The step has a heading, a form and a label. Hint and error describe the field.',
    [react, 'test/react/headless/wholeStep.test.tsx'],
  ),
  criterion('1.3.2', 'Meaningful Sequence', 'A', 'The order in the DOM is the reading order.', [
    react,
  ]),
  criterion(
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'No text refers to a colour, a shape or a position. Checked by reading the source.',
    [],
  ),
  criterion(
    '1.3.4',
    'Orientation',
    'AA',
    'Works in portrait and landscape. Checked by reading the source.',
    [],
  ),
  criterion(
    '1.4.1',
    'Use of Color',
    'A',
    'Each failure has a text, and screen readers announce the field as invalid.',
    [failures],
  ),
  criterion(
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'axe measures every state in light, dark and forced colours.',
    [everyState],
  ),
  criterion(
    '1.4.4',
    'Resize Text',
    'AA',
    'Works with text at 200 %, in every state and every language.',
    [everyState, everyLanguage],
  ),
  criterion(
    '1.4.10',
    'Reflow',
    'AA',
    'Works at a width of 320 px, in every state and every language.',
    [everyState, everyLanguage],
  ),
  criterion(
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'Field border, focus ring and busy indicator have a contrast of at least 3 : 1, in light, in dark and with more contrast. Check your own colours.',
    ['test/browser/look/nonTextContrast.test.tsx'],
  ),
  criterion(
    '1.4.12',
    'Text Spacing',
    'AA',
    'With the spacing of the criterion, no text is cut off.',
    [everyState],
  ),
  criterion('2.1.1', 'Keyboard', 'A', 'A person can do everything with the keyboard alone.', [
    keyboard,
    'test/e2e/signIn.spec.ts',
  ]),
  criterion('2.1.2', 'No Keyboard Trap', 'A', 'Tab leaves each element.', [keyboard]),
  criterion(
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'A countdown changes each second, because it shows the wait. Screen readers announce only its start and its end.',
    [waiting, look],
  ),
  criterion(
    '2.4.3',
    'Focus Order',
    'A',
    'The order is field, button, actions. At the end, the order is heading, actions.',
    [keyboard, failures],
  ),
  criterion(
    '2.4.6',
    'Headings and Labels',
    'AA',
    'Every language has a text for the heading, the label and each button.',
    [react, 'test/locales/parity.test.ts'],
  ),
  criterion(
    '2.4.7',
    'Focus Visible',
    'AA',
    'The focus ring is 3 px wide, also in forced colours.',
    [look],
  ),
  criterion(
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'Native buttons act when the person releases the pointer. Checked by reading the source.',
    [],
  ),
  criterion(
    '2.5.3',
    'Label in Name',
    'A',
    'The accessible names of the field and the buttons are their visible texts.',
    [everyState],
  ),
  criterion(
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'Field and buttons are at least 24 px high and wide.',
    [everyState],
  ),
  criterion(
    '3.1.2',
    'Language of Parts',
    'AA',
    'The `lang` attribute of the step names the language of its texts.',
    ['test/react/messages.test.tsx'],
  ),
  criterion('3.2.1', 'On Focus', 'A', 'Focus alone changes nothing.', [keyboard]),
  criterion('3.2.2', 'On Input', 'A', 'Typing or pasting a code does not send it.', [
    'test/browser/sending/refusedCodes.test.tsx',
  ]),
  criterion(
    '3.3.1',
    'Error Identification',
    'A',
    'The error is text at the field, and describes the field.',
    [failures, 'test/react/formatProblems.test.tsx'],
  ),
  criterion(
    '3.3.2',
    'Labels or Instructions',
    'A',
    'The step has a label, a hint, and help to find the codes.',
    [react],
  ),
  criterion('3.3.3', 'Error Suggestion', 'AA', 'Each text says what to do next.', [
    'test/react/formatProblems.test.tsx',
    'test/react/failures.test.tsx',
  ]),
  criterion(
    '3.3.7',
    'Redundant Entry',
    'A',
    'The field keeps a code that the person can try again.',
    ['test/react/failures.test.tsx'],
  ),
  criterion(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    'The person can paste a whole code with dashes and spaces. There is one field without a length limit. For codes on paper, see the next table.',
    ['test/e2e/signIn.spec.ts', 'test/react/useBackupCodeChallenge.test.tsx'],
  ),
  criterion('4.1.2', 'Name, Role, Value', 'A', 'Native elements expose their states.', [
    everyState,
    'test/react/headless/conformance.test.tsx',
  ]),
  criterion('4.1.3', 'Status Messages', 'AA', 'One live region exists from the first render.', [
    react,
    failures,
    waiting,
  ]),
];

/** Success criteria that the page around the step decides or helps to decide. */
export const pageCriteria: readonly Claim[] = [
  criterion(
    '2.2.1',
    'Timing Adjustable',
    'A',
    'The MFA token expires at the server, and no request extends it. With `expiresAt`, the step warns one minute before the expiry. To get a new token, the person starts over. Your team must judge whether this limit is essential.',
    [waiting, 'test/react/expiry.test.tsx'],
  ),
  criterion(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'The step covers no element. A fixed header of your page might cover the focused element.',
    [],
  ),
  criterion(
    '3.2.6',
    'Consistent Help',
    'A',
    '“I do not have my codes” is always below the button. Your page provides other help.',
    ['test/react/actions.test.tsx'],
  ),
  criterion(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    'A person with codes on paper must transcribe them. Set `onUseAnotherMethod` to offer an alternative.',
    ['test/react/actions.test.tsx'],
  ),
  {
    cells: [
      '2.4.1, 2.4.2, 2.4.5, 3.1.1, 3.2.3, 3.2.4',
      'Bypass Blocks, Page Titled, Multiple Ways, Language of Page, Consistent Navigation, Consistent Identification',
      'A, AA',
      'These criteria concern whole pages. Place the step in a landmark, and set `headingLevel` to fit your page.',
    ],
    tests: [],
  },
];
