import type { Project } from './findRefusals.mjs';

/** Reads this project. */
export function readProject(): Project;
