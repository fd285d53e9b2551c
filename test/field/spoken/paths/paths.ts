import { failurePaths } from './failurePaths.js';
import { transitionPaths } from './transitionPaths.js';

/** All paths in the order of the transcript. */
export const spokenPaths = [...failurePaths, ...transitionPaths];

/** The paths of `--short`: one for each placement of a failure, and the most fragile transitions. */
export const shortPaths: readonly string[] = [
  'invalid_code',
  'outcome_unknown/network',
  'locked/captcha',
  'from focus to success',
  'a wait that counts down and ends',
  'the same field error twice',
];
