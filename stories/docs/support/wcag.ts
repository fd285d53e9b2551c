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
    'Heading, form, label; hint and error are the field’s description.',
    [react, 'test/react/headless/wholeStep.test.tsx'],
  ),
  criterion('1.3.2', 'Meaningful Sequence', 'A', 'What is read first stands first in the page.', [
    react,
  ]),
  criterion(
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'No text refers to a colour, a shape or a position. Found by reading.',
    [],
  ),
  criterion('1.3.4', 'Orientation', 'AA', 'Works upright and across. Found by reading.', []),
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
    'Measured by axe in every state: light, dark, forced colours.',
    [everyState],
  ),
  criterion('1.4.4', 'Resize Text', 'AA', 'Text of 200 %, in every state and every language.', [
    everyState,
    everyLanguage,
  ]),
  criterion('1.4.10', 'Reflow', 'AA', '320 px wide, in every state and every language.', [
    everyState,
    everyLanguage,
  ]),
  criterion(
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'Field’s edge, ring around the focus, sign of work: 3 : 1 and more, in light, dark and with more contrast. Colours of yours are yours to check.',
    ['test/browser/look/nonTextContrast.test.tsx'],
  ),
  criterion('1.4.12', 'Text Spacing', 'AA', 'Nothing is cut off with the criterion’s spacing.', [
    everyState,
  ]),
  criterion('2.1.1', 'Keyboard', 'A', 'Everything works by the keyboard alone.', [
    keyboard,
    'test/e2e/signIn.spec.ts',
  ]),
  criterion('2.1.2', 'No Keyboard Trap', 'A', 'Tab leads on from each element.', [keyboard]),
  criterion(
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'A countdown changes each second, because it shows the wait. Screen readers announce only its start and its end.',
    [waiting, look],
  ),
  criterion('2.4.3', 'Focus Order', 'A', 'Field, button, actions. At an end: heading, actions.', [
    keyboard,
    failures,
  ]),
  criterion('2.4.6', 'Headings and Labels', 'AA', 'In every language, the same set of texts.', [
    react,
    'test/locales/parity.test.ts',
  ]),
  criterion('2.4.7', 'Focus Visible', 'AA', 'A ring of 3 px, also in forced colours.', [look]),
  criterion(
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'Native buttons, which act when the pointer is let go. Found by reading.',
    [],
  ),
  criterion('2.5.3', 'Label in Name', 'A', 'Buttons and field are named by their visible text.', [
    everyState,
  ]),
  criterion('2.5.8', 'Target Size (Minimum)', 'AA', 'Field and buttons have 24 px at least.', [
    everyState,
  ]),
  criterion('3.1.2', 'Language of Parts', 'AA', 'The step has the `lang` of its texts.', [
    'test/react/messages.test.tsx',
  ]),
  criterion('3.2.1', 'On Focus', 'A', 'The focus alone changes nothing.', [keyboard]),
  criterion('3.2.2', 'On Input', 'A', 'A code that is typed or pasted is not sent by itself.', [
    'test/browser/sending/refusedCodes.test.tsx',
  ]),
  criterion('3.3.1', 'Error Identification', 'A', 'In text, at the field, tied to it.', [
    failures,
    'test/react/formatProblems.test.tsx',
  ]),
  criterion('3.3.2', 'Labels or Instructions', 'A', 'A label, a hint, and where the codes are.', [
    react,
  ]),
  criterion('3.3.3', 'Error Suggestion', 'AA', 'Each text says what to do next.', [
    'test/react/formatProblems.test.tsx',
    'test/react/failures.test.tsx',
  ]),
  criterion('3.3.7', 'Redundant Entry', 'A', 'A code that can be tried again stays in the field.', [
    'test/react/failures.test.tsx',
  ]),
  criterion(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    'A code can be pasted whole, with its dashes and spaces. There is one field, without a limit to its length. See below for codes on paper.',
    ['test/e2e/signIn.spec.ts', 'test/react/useBackupCodeChallenge.test.tsx'],
  ),
  criterion('4.1.2', 'Name, Role, Value', 'A', 'Native elements, with their states exposed.', [
    everyState,
    'test/react/headless/conformance.test.tsx',
  ]),
  criterion('4.1.3', 'Status Messages', 'AA', 'One live region, there from the first render.', [
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
    'The server ends the MFA token, and no call makes it longer. With `expiresAt` the step warns a minute before, and a new password step gives a new time. Whether that limit is essential is yours to judge.',
    [waiting, 'test/react/expiry.test.tsx'],
  ),
  criterion(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'Nothing of the step covers anything. A fixed header of yours might.',
    [],
  ),
  criterion(
    '3.2.6',
    'Consistent Help',
    'A',
    '“I do not have my codes” is always below the button. Other help is your page’s.',
    ['test/react/actions.test.tsx'],
  ),
  criterion(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    'Who has the codes on paper has to copy them by eye. Offer another method by `onUseAnotherMethod`, so that there is an alternative.',
    ['test/react/actions.test.tsx'],
  ),
  {
    cells: [
      '2.4.1, 2.4.2, 2.4.5, 3.1.1, 3.2.3, 3.2.4',
      'Bypass Blocks, Page Titled, Multiple Ways, Language of Page, Consistent Navigation, Consistent Identification',
      'A, AA',
      'About pages as a whole. Place the step in a landmark, under the heading level that fits: its heading is an `h2`.',
    ],
    tests: [],
  },
];
