import type { PartMark } from './measureParts.js';

const form: PartMark = {
  selector: '.bcc-root',
  part: 'Root',
  what: 'The form. It contains all other parts.',
};

const status: PartMark = {
  selector: '.bcc-status',
  part: 'Status',
  what: 'The live region. It is visually hidden; screen readers announce its text.',
};

/** The parts of a step before any input. */
export const openMarks: readonly PartMark[] = [
  form,
  { selector: '.bcc-step', part: '', what: 'The content of an open step.' },
  { selector: '.bcc-title', part: 'Heading', what: 'The heading of an open step.' },
  {
    selector: '.bcc-stack',
    part: '',
    what: 'A space for texts that replace each other, so that nothing moves.',
  },
  { selector: '.bcc-notice', part: '', what: 'A notice: help or an alert.' },
  {
    selector: '.bcc-help',
    part: '',
    what: 'Says where the codes are, that the sign-in ends soon, or that the code was accepted.',
  },
  { selector: '.bcc-label', part: 'Label', what: 'The label of the field.' },
  { selector: '.bcc-input', part: 'Input', what: 'The one field for the code.' },
  {
    selector: '.bcc-error',
    part: 'FieldError',
    what: 'Says what is wrong with the code. It exists from the start, and is empty without an error.',
  },
  {
    selector: '.bcc-hint',
    part: 'Description',
    what: 'Says what a code looks like. The field error replaces it.',
  },
  { selector: '.bcc-submit', part: 'Submit', what: 'Sends the code.' },
  { selector: '.bcc-actions', part: '', what: 'Contains all actions.' },
  {
    selector: '.bcc-action',
    part: 'Action',
    what: 'Runs an action. Each action that can help and has a handler gets a button.',
  },
  status,
];

/** The parts of a step after a failure, when the person can try again. */
export const alertMarks: readonly PartMark[] = [
  form,
  {
    selector: '.bcc-alert',
    part: 'Alert',
    what: 'Says what happened. It replaces the help, and nothing moves.',
  },
  { selector: '.bcc-notice-title', part: '', what: 'The first line of a notice.' },
  { selector: '.bcc-notice-text', part: '', what: 'The text of a notice.' },
  { selector: '.bcc-wait', part: '', what: 'The countdown.' },
  { selector: '.bcc-input', part: 'Input', what: 'The field keeps the code.' },
  { selector: '.bcc-submit', part: 'Submit', what: 'Disabled until the wait ends.' },
];

/** The parts of a step that has ended. */
export const endMarks: readonly PartMark[] = [
  form,
  { selector: '.bcc-end', part: '', what: 'The content of an ended step.' },
  {
    selector: '.bcc-title',
    part: 'Heading',
    what: 'The heading of an ended step. It names the alert.',
  },
  {
    selector: '.bcc-alert',
    part: 'Alert',
    what: 'Says what happened and what to do, and takes the focus.',
  },
  { selector: '.bcc-action', part: 'Action', what: 'Runs an action that can help.' },
  status,
];
