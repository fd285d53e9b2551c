import { failurePaths } from './failurePaths.js';
import { transitionPaths } from './transitionPaths.js';

/** In the order of the transcript. */
export const spokenPaths = [...failurePaths, ...transitionPaths];

/** What `--short` walks: one path for each place of a failure, and the transitions that break first. */
export const shortPaths: readonly string[] = [
  'invalid_code',
  'outcome_unknown/network',
  'locked/captcha',
  'from focus to success',
  'a wait that counts down and ends',
  'the same field error twice',
];
