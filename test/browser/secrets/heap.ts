import { cdp } from 'vitest/browser';

/** On this test's frame while it is searched, to tell it from the frame of the test runner. */
const mark = 'data-searched';

/**
 * Searches every live object of this page, after a garbage collection, also those that only closures
 * hold. A text that a variable holds itself is not found.
 *
 * @returns For each object with the text in a key or a value, its type and the key.
 */
export async function findInHeap(text: string): Promise<readonly string[]> {
  const contextIds: number[] = [];
  const addContext = ({ context }: { context: { id: number } }) => void contextIds.push(context.id);
  cdp().on('Runtime.executionContextCreated', addContext);
  window.frameElement!.setAttribute(mark, '');
  try {
    await cdp().send('Runtime.enable');
    const found = await Promise.all(contextIds.map((contextId) => searchContext(contextId, text)));
    return found.flat();
  } finally {
    cdp().off('Runtime.executionContextCreated', addContext);
    window.frameElement!.removeAttribute(mark);
    await cdp().send('Runtime.disable');
  }
}

/** Each script context of the browser has its own `Object.prototype`, and almost all objects inherit it. */
async function searchContext(contextId: number, text: string): Promise<readonly string[]> {
  const { result: prototype } = await cdp().send('Runtime.evaluate', {
    contextId,
    expression: `window.frameElement?.hasAttribute('${mark}') && Object.prototype`,
  });
  if (!prototype.objectId) return [];
  const { objects } = await cdp().send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
  });
  const { result } = await cdp().send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: String(findHolders),
    arguments: [{ value: text }],
    returnByValue: true,
  });
  // SAFETY: what `findHolders` returns.
  return result.value as string[];
}

/** Runs in the debugger, so it uses nothing from outside. It reads no getter. */
function findHolders(this: readonly object[], text: string): string[] {
  const has = (value: unknown) => typeof value === 'string' && value.includes(text);
  return this.flatMap((object) => {
    const type = Object.prototype.toString.call(object);
    const entries =
      object instanceof Map ? [...object] : object instanceof Set ? [...object.entries()] : [];
    const properties = Object.entries(Object.getOwnPropertyDescriptors(object)).map(
      ([key, { value }]): unknown[] => [key, value],
    );
    return [...entries, ...properties]
      .filter((pair: readonly unknown[]) => pair.some(has))
      .map(([key]) => `${type} ${String(key)}`);
  });
}
