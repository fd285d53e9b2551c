import type { Answer } from '../../../src/loginradius/exchange.js';

/** Responses that could make their reader try the same characters again and again, by their length. */
export const longAnswers: { readonly [name: string]: (length: number) => Answer } = {
  'one digit after another': (length) => answer(fill('1', length)),
  'an error code of many digits': (length) => answer(`{"ErrorCode":"${fill('1', length)}"}`),
  'a text': (length) => answer(`"${fill('a', length)}"`),
  'a list of numbers': (length) => answer(`[${fill('1,', length)}1]`),
  'nested lists': (length) => answer(nest('[', ']', length)),
  'nested objects': (length) => answer(nest('{"Data":', '}', length)),
  'lists that never end': (length) => answer(fill('[', length)),
  'many properties': (length) =>
    answer(
      `{${Array.from({ length: length / 10 }, (_, index) => `"A_${index}":1,`).join('')}"a":1}`,
    ),
  'the name of a parameter, again and again': (length) =>
    answer(
      `{"ErrorCode":908,"Description":"${fill('/backupcode=secondfactorauthenticationtoken=', length)}"}`,
    ),
  HTML: (length) => answer(`<html>${fill('<b>502</b> ', length)}</html>`),
  'a Retry-After of many digits': (length) => waitFor(fill('1', length)),
  'a Retry-After of many letters': (length) => waitFor(`${fill('a', length)}, GMT`),
  'a Retry-After of many commas': (length) => waitFor(`a${fill(', ', length)}`),
  'a Retry-After of many spaces': (length) => waitFor(`a${fill(' ', length)}a`),
};

const answer = (body: string): Answer => ({ status: 400, body, retryAfter: null });
const waitFor = (retryAfter: string): Answer => ({ status: 429, body: '', retryAfter });

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function nest(open: string, close: string, length: number): string {
  const depth = Math.ceil(length / (open.length + close.length));
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}
