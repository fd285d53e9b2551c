import type { PartMark } from './measureParts.js';

const form: PartMark = {
  selector: '.bcc-root',
  part: 'Root',
  what: 'The form. All other parts stand inside it.',
};

const status: PartMark = {
  selector: '.bcc-status',
  part: 'Status',
  what: 'The live region. Hidden from sight; screen readers say what comes into it.',
};

/** A step that nobody has touched. */
export const openMarks: readonly PartMark[] = [
  form,
  { selector: '.bcc-title', part: '', what: 'The heading of an open step.' },
  {
    selector: '.bcc-help',
    part: '',
    what: 'A panel: where the codes are, that the sign-in ends soon, or that the code was accepted.',
  },
  { selector: '.bcc-label', part: 'Label', what: 'The name of the field.' },
  { selector: '.bcc-input', part: 'Input', what: 'The one field for the code.' },
  {
    selector: '.bcc-error',
    part: 'FieldError',
    what: 'What is wrong with the code. There from the start, and empty.',
  },
  {
    selector: '.bcc-hint',
    part: 'Description',
    what: 'What a code looks like. It shares its place with the field error.',
  },
  { selector: '.bcc-submit', part: 'Submit', what: 'Sends the code.' },
  {
    selector: '.bcc-action',
    part: 'Action',
    what: 'A way out. One for each handler that is given and makes sense.',
  },
  status,
];

/** A step with a failure that can be tried again. */
export const alertMarks: readonly PartMark[] = [
  form,
  {
    selector: '.bcc-alert',
    part: 'Alert',
    what: 'What happened. It takes the place of the help, so that nothing moves.',
  },
  { selector: '.bcc-input', part: 'Input', what: 'The field keeps the code.' },
  { selector: '.bcc-submit', part: 'Submit', what: 'Closed for as long as there is to wait.' },
];

/** A step that has ended. */
export const endMarks: readonly PartMark[] = [
  form,
  { selector: '.bcc-title', part: 'Heading', what: 'The heading of an end. It takes the focus.' },
  { selector: '.bcc-alert', part: 'Alert', what: 'What happened, and what to do.' },
  { selector: '.bcc-action', part: 'Action', what: 'The way out that makes sense here.' },
  status,
];
