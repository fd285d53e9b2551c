import type { Key, NamedKey, Point } from './engine.js';

/** The code points that stand for named keys in WebDriver and in WebDriver BiDi. */
const codePoints: { readonly [Name in NamedKey]: string } = {
  Control: '\uE009',
  Enter: '\uE006',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

// SAFETY: the lookup misses for a character, and a character stands for itself.
const valueOf = (key: Key) => codePoints[key as NamedKey] ?? key;

const keyDown = (key: Key) => ({ type: 'keyDown', value: valueOf(key) });
const keyUp = (key: Key) => ({ type: 'keyUp', value: valueOf(key) });
const pause = (duration: number) => ({ type: 'pause', duration });

const repeatEveryMs = 40;

/** Input as both protocols write it: one list of actions for each device. */
export const inputActions = {
  press: (keys: readonly Key[]) =>
    keyboard([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]),

  type: (text: string) =>
    keyboard(Array.from(text).flatMap((character) => [keyDown(character), keyUp(character)])),

  hold: (key: Key, durationMs: number) =>
    keyboard([
      ...Array.from({ length: Math.ceil(durationMs / repeatEveryMs) }).flatMap(() => [
        keyDown(key),
        pause(repeatEveryMs),
      ]),
      keyUp(key),
    ]),

  movePointer: (point: Point) => pointer([{ type: 'pointerMove', ...point }]),

  click: (point: Point, times: number) =>
    pointer([
      { type: 'pointerMove', ...point },
      ...Array.from({ length: times }).flatMap(() => [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    ]),
};

const keyboard = (actions: readonly object[]) => [{ type: 'key', id: 'keyboard', actions }];

const pointer = (actions: readonly object[]) => [
  { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
];
