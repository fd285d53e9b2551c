import type { PartMark } from './measureParts.js';

const form: PartMark = {
  selector: '.bcc-root',
  part: 'Root',
  what: 'The form. All other parts stand inside it.',
};

const status: PartMark = {
  selector: '.bcc-status',
  part: 'Status',
  what: 'The live region. It is visually hidden; screen readers announce its text.',
};

/** The parts of a step before any input. */
export const openMarks: readonly PartMark[] = [
  form,
  { selector: '.bcc-step', part: '', what: 'Everything of an open step.' },
  { selector: '.bcc-title', part: 'Heading', what: 'The heading of an open step.' },
  { selector: '.bcc-stack', part: '', what: 'A space that texts share, so that nothing moves.' },
  { selector: '.bcc-notice', part: '', what: 'A notice: help or an alert.' },
  {
    selector: '.bcc-help',
    part: '',
    what: 'Where the codes are, that the sign-in ends soon, or that the code was accepted.',
  },
  { selector: '.bcc-label', part: 'Label', what: 'The name of the field.' },
  { selector: '.bcc-input', part: 'Input', what: 'The one field for the code.' },
  {
    selector: '.bcc-error',
    part: 'FieldError',
    what: 'What is wrong with the code. It is in the page from the start, and empty.',
  },
  {
    selector: '.bcc-hint',
    part: 'Description',
    what: 'What a code looks like. It shares its space with the field error.',
  },
  { selector: '.bcc-submit', part: 'Submit', what: 'Sends the code.' },
  { selector: '.bcc-actions', part: '', what: 'All actions.' },
  {
    selector: '.bcc-action',
    part: 'Action',
    what: 'Runs an action. One button for each action that helps and has a handler.',
  },
  status,
];

/** The parts of a step after a failure, when the person can try again. */
export const alertMarks: readonly PartMark[] = [
  form,
  {
    selector: '.bcc-alert',
    part: 'Alert',
    what: 'What happened. It replaces the help without moving anything.',
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
  { selector: '.bcc-end', part: '', what: 'Everything of an ended step.' },
  { selector: '.bcc-title', part: 'Heading', what: 'The heading of an end. It names the alert.' },
  {
    selector: '.bcc-alert',
    part: 'Alert',
    what: 'What happened, and what to do. It takes the focus.',
  },
  { selector: '.bcc-action', part: 'Action', what: 'Runs the action that helps here.' },
  status,
];
