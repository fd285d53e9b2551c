/**
 * What became of a code. The step shows a sentence for it before the text of an alert or an end:
 * `messages.codeFate`.
 */
export type CodeFate = 'not_used' | 'may_be_used' | 'unused_still_work' | 'earlier_may_be_used';
