/**
 * Sentences whose subject a reader has to guess, each with what to do.
 *
 * @type {readonly { pattern: RegExp; advice: string }[]}
 */
export const riddles = [
  {
    pattern: /^(?:Whoever|Who(?! is| are| has| reads| writes)) /,
    advice: 'Begin with a noun: "A person who …".',
  },
  { pattern: /^(?:That|Those) of /, advice: 'Repeat the noun that "that" or "those" stands for.' },
  { pattern: /^One (?:that|which|of those) /, advice: 'Name the thing.' },
  {
    pattern:
      /^(?:None|Neither|Both|Such|So) (?:is|are|was|were|do|does|has|have|holds?|installs?)\b/,
    advice: 'Name the subject.',
  },
  {
    pattern: /, for (?:it|they|he|she|there|this|that|the \w+ (?:is|are|has|have))\b/,
    advice: 'Write "because".',
  },
  { pattern: /\b(?:alone|only) (?:is|are) (?:told|shown|asked)\b/, advice: 'Name who does it.' },
  { pattern: /\bthe one (?:before|after|behind|under) (?:it|them)\b/, advice: 'Name the thing.' },
  { pattern: /\bis (?:no|none) (?:of|that)\b/, advice: 'Write "is not a …".' },
];
