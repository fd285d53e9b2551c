import { loginRadiusError } from 'backup-code-challenge/testing';
import type { SpokenPath } from './path.js';
import {
  answer,
  change,
  enters,
  goodCode,
  readFailure,
  receives,
  sends,
  sendsAgain,
  silence,
  wrongCode,
} from './verbs.js';

const retryAfter = (seconds: number) =>
  loginRadiusError(429, { headers: { 'Retry-After': String(seconds) } });

/** Paths that do more than cause one failure. */
export const transitionPaths: readonly SpokenPath[] = [
  {
    name: 'from focus to success',
    walk: async (visit) => {
      await visit.open();
      await visit.moment(
        'Presses Tab: focus moves into the field.',
        () => visit.press('Tab'),
        async () => {
          const { title, label } = visit.messages;
          return change(title, label, ...(await visit.readTexts('.bcc-hint')));
        },
      );
      await visit.moment('Types AD45.', () => visit.type('AD45'), silence);
      await sends(visit, 'XH56');
      await receives(visit, async () =>
        change(visit.messages.succeeded.title, visit.messages.succeeded.text),
      );
    },
  },
  {
    name: 'a wait that counts down and ends',
    walk: async (visit) => {
      visit.server.simulator.use(retryAfter(9));
      await visit.begin();
      await sends(visit, goodCode);
      await visit.moment(
        'The response arrives, and two seconds go by.',
        async () => {
          visit.server.release();
          await visit.waitForStatus('failed', 'ended');
          await visit.waitForTwoSeconds();
        },
        () => readFailure(visit),
      );
      await visit.moment(
        'The wait ends.',
        () => visit.waitForText(visit.messages.waitOver),
        () => change(visit.messages.waitOver),
      );
    },
  },
  {
    name: 'a lock that counts down and ends',
    walk: async (visit) => {
      const endsAt = () => new Date(Date.now() + 9000).toISOString();
      visit.server.simulator.use({
        answerInstead: (context) =>
          loginRadiusError(1198, { data: { LoginLockedTimeout: endsAt() } }).answerInstead!(
            context,
          ),
      });
      await visit.begin();
      await sends(visit, goodCode);
      await visit.moment(
        'The response arrives, and two seconds go by.',
        async () => {
          visit.server.release();
          await visit.waitForStatus('failed', 'ended');
          await visit.waitForTwoSeconds();
        },
        () => readFailure(visit),
      );
      await visit.moment(
        'The lock ends.',
        () => visit.waitForText(visit.messages.waitOver),
        () => change(visit.messages.waitOver),
      );
    },
  },
  {
    name: 'Enter during a wait',
    walk: async (visit) => {
      visit.server.simulator.use('rateLimited');
      await visit.begin();
      await sends(visit, goodCode);
      await receives(visit);
      await visit.moment('Presses Enter.', () => visit.press('Enter'), answer);
    },
  },
  {
    name: 'the same field error twice',
    walk: async (visit) => {
      await visit.begin();
      await enters(visit, 'AD45');
      await visit.moment(
        'Presses Enter again.',
        () => visit.press('Enter'),
        () => readFailure(visit),
      );
    },
  },
  {
    name: 'the same alert twice',
    walk: async (visit) => {
      visit.server.simulator.use('serviceError');
      await visit.begin();
      await sends(visit, goodCode);
      await receives(visit);
      await sendsAgain(visit);
      await receives(visit);
    },
  },
  {
    name: 'an edit after an error',
    walk: async (visit) => {
      visit.server.simulator.use('invalidCode');
      await visit.begin();
      await sends(visit, wrongCode);
      await receives(visit);
      await visit.moment('Types A.', () => visit.type('A'), silence);
    },
  },
  {
    name: 'the last minute',
    walk: async (visit) => {
      await visit.begin();
      await visit.moment(
        'The last minute of the MFA token begins.',
        async () => {
          await visit.expireIn(61_500);
          await visit.waitForText(visit.messages.expiring.title);
        },
        () => change(visit.messages.expiring.title, visit.messages.expiring.text),
      );
      await visit.moment('Types AD45.', () => visit.type('AD45'), silence);
    },
  },
  {
    name: 'the clock at zero',
    walk: async (visit) => {
      await visit.begin();
      await visit.moment(
        'The MFA token has eight seconds left.',
        async () => {
          await visit.expireIn(8000);
          await visit.waitForText(visit.messages.expiring.title);
        },
        () => change(visit.messages.expiring.title, visit.messages.expiring.text),
      );
      await visit.moment(
        'The clock reaches zero.',
        () => visit.waitForText(visit.messages.expired.title),
        () => change(visit.messages.expired.title, visit.messages.expired.text),
      );
    },
  },
  {
    name: 'a new token after an end',
    walk: async (visit) => {
      visit.server.simulator.use('sessionExpired');
      await visit.begin();
      await sends(visit, goodCode);
      await receives(visit);
      await visit.moment(
        'Presses Tab: focus moves to the action.',
        () => visit.press('Tab'),
        () => change(visit.messages.actions.start_over),
      );
      await visit.moment(
        'Presses Enter: the page passes a new token.',
        async () => {
          await visit.press('Enter');
          await visit.waitForStatus('idle');
        },
        () => change(visit.messages.title),
      );
    },
  },
  {
    name: 'an action',
    walk: async (visit) => {
      await visit.begin();
      await visit.moment(
        'Presses Tab: focus moves to the button.',
        () => visit.press('Tab'),
        () => change(visit.messages.submit),
      );
      await visit.moment(
        'Presses Tab: focus moves to the action.',
        () => visit.press('Tab'),
        () => change(visit.messages.actions.use_another_method),
      );
      await visit.moment(
        'Presses Enter: the page shows the other methods.',
        async () => {
          await visit.press('Enter');
          await visit.page.getByRole('heading', { name: 'Choose another method' }).waitFor();
        },
        () => change('Choose another method'),
      );
    },
  },
];
