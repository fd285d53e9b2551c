/**
 * Words of this project's style, each with what to write instead. Readers are engineers and translators
 * from everywhere, who read a sentence once.
 *
 * @type {readonly { pattern: RegExp; advice: string }[]}
 */
export const words = [
  { pattern: /\bvendors?(?:['’]s?)?\b/i, advice: 'Write "LoginRadius".' },
  {
    pattern:
      /(?<!\bits )\bhost['’]s|\b(?:the|a|an|each|every|your) host\b(?! name)|\bhosts (?:who|can|may)\b/i,
    advice: 'Write "your app" or "the page".',
  },
  { pattern: /\bways? out\b/i, advice: 'Write "action".' },
  { pattern: /\btold\b/i, advice: 'Say who shows, says or reports it.' },
  { pattern: /\b(?:somebody|someone|nobody)['’]s\b/i, advice: 'Name the person.' },
  { pattern: /\bsomebody\b/i, advice: 'Name the person, or write "someone".' },
  { pattern: /\bof one['’]s own\b|\bone['’]s own\b/i, advice: 'Write "your own".' },
  {
    pattern: /\b(?:in|takes?) (?:the|its|their|\w+(?: \w+)?['’]s) place\b/i,
    advice: 'Write "replace".',
  },
  { pattern: /\bgives? way to\b/i, advice: 'Write "is replaced by".' },
  {
    pattern: /\b(?:stands?|stood) (?:in|on|at|under|below|above|beside|before|there)\b/i,
    advice: 'Write "is".',
  },
  {
    pattern: /\b(?:goes|go|going|comes|come) by\b/i,
    advice: 'Write "uses", "depends on" or "passes".',
  },
  { pattern: /\bcomes? about\b/i, advice: 'Write "occurs".' },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, advice: 'Write "correct" or "fix".' },
  { pattern: /\bheld up\b/i, advice: 'Write "delayed" or "affected".' },
  { pattern: /\btaken out\b|\btakes? (?:\w+ )?out of\b/i, advice: 'Write "delete" or "remove".' },
  { pattern: /\bhand(?:s|ed)? (?:out|over|on)\b/i, advice: 'Write "issue", "pass" or "return".' },
  { pattern: /\bbut for\b|\bsave for\b/i, advice: 'Write "except".' },
  {
    pattern: /\bas (?:it|they) (?:is|are|stands?) (?:there|written)\b/i,
    advice: 'Write "unchanged".',
  },
  {
    pattern: /\b(?:whence|thereof|hereby|thereby|hitherto|albeit|lest)\b/i,
    advice: 'Use a plain word.',
  },
  { pattern: /\b(?:simply|obviously|of course|easily|just works)\b/i, advice: 'Leave it out.' },
  {
    pattern: /\b(?:utili[sz]e[sd]?|leverag(?:e|es|ing)|in order to)\b/i,
    advice: 'Write "use" or "to".',
  },
];
