import { expect } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { test } from './visit.js';

test('signs in', async ({ visit }) => {
  await visit.enter('AD45-XH56');
  await visit.waitFor('h1');
  expect(await visit.textOf('h1')).toBe('Signed in');
  expect(visit.simulator.requests).toHaveLength(1);
});

test('says that a wrong code did not work, then signs in with a right one', async ({ visit }) => {
  await visit.enter('wr0ngC0d');
  await visit.waitFor('.bcc-error:not(:empty)');
  expect(await visit.textOf('.bcc-error')).toContain(en.failures.invalid_code);
  await visit.enter('AD45XH56');
  await visit.waitFor('h1');
  expect(visit.simulator.requests).toHaveLength(2);
});

test('says that a code may have been used whose response is lost', async ({ visit }) => {
  visit.simulator.use('emptyBody');
  await visit.enter('AD45XH56');
  await visit.waitFor('.bcc-alert');
  expect(await visit.textOf('.bcc-alert')).toContain(en.codeFate.may_be_used);
});

test('ends, and offers to start over', async ({ visit }) => {
  visit.simulator.use('sessionExpired');
  await visit.enter('AD45XH56');
  await visit.waitFor('.bcc-end');
  expect(await visit.textOf('.bcc-end .bcc-title')).toBe(en.failures.session_expired.title);
  expect(await visit.textOf('.bcc-action')).toBe(en.actions.start_over);
});
