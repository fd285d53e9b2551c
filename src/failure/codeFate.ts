/** What became of a code. Its text shows between what happened and what to do. */
export type CodeFate = 'not_used' | 'may_be_used' | 'unused_still_work' | 'earlier_may_be_used';
