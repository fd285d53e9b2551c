import type { RuleName } from './rules.js';

/** Rules that a path breaks today. If a rule holds again, its path fails until the line is deleted. */
export const openDefects: { readonly [Path in string]?: readonly RuleName[] } = {};
