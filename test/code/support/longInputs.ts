/** Inputs that could make a pattern try the same characters again and again, by the piece that they repeat. */
export const longInputs: { readonly [name: string]: (length: number) => string } = {
  'marks between two letters': (length) => `a${fill('!', length)}a`,
  'list numbers, then marks': (length) =>
    `${fill('1.', Math.min(4800, length))}a${fill('!', length)}a`,
  'list numbers': (length) => fill('1.', length),
  'list numbers on lines': (length) => fill('\n1. ', length),
  labels: (length) => fill('Code:', length),
  'labels of two characters': (length) => fill('代码：', length),
  'the words of a label without a colon': (length) => fill('abc ', length),
  'a label that ends in full stops': (length) => `aaa${fill('.', length)}`,
  'spaces between two letters': (length) => `a${fill(' ', length)}a`,
  'pieces of a list': (length) => fill('a,', length),
  'codes with a typing error': (length) => fill('AD45XH5!,', length),
  'groups of different lengths': (length) => fill('A D45-XH56 1234–5_6', length),
  digits: (length) => fill('1', length),
  dashes: (length) => fill('-', length),
  'opening brackets': (length) => `é${fill('(', length)}`,
  'marks and spaces': (length) => fill(' !', length),
  'words with marks': (length) => fill('a! ', length),
  underscores: (length) => fill('_', length),
  'look-alikes': (length) => fill('OIL', length),
  'digits of another script': (length) => fill('٣', length),
  'combining marks out of order': (length) => `A${fill('\u0301\u0323', length)}`,
  'characters that normalization makes longer': (length) => fill('\ufdfa', length),
  'emoji of several characters': (length) => fill('👩‍💻', length),
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
