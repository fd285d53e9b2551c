import type { RuleName } from './rules.js';

/** Rules that a path breaks today. A rule that holds again fails its path until its line is deleted. */
export const openDefects: { readonly [Path in string]?: readonly RuleName[] } = {};
