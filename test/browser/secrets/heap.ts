import { cdp } from 'vitest/browser';

/**
 * Searches every live object of this page, after a garbage collection, also those that only closures
 * hold. It does not find a text that is only in a variable.
 *
 * @returns For each object with the text in a key or a value, its type and the key.
 */
export async function findInHeap(text: string): Promise<readonly string[]> {
  const objectId = await findDocument();
  // Almost all objects inherit from it.
  const { result: prototype } = await cdp().send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: '() => Object.prototype',
  });
  const { objects } = await cdp().send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId!,
  });
  const { result, exceptionDetails } = await cdp().send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: String(findHolders),
    arguments: [{ value: text }],
    returnByValue: true,
  });
  // The handle keeps the found objects alive.
  await cdp().send('Runtime.releaseObject', { objectId: objects.objectId! });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  // SAFETY: `findHolders` returns strings.
  return result.value as string[];
}

/** The debugger's handle on the document of this test, which is in a frame of the test runner's page. */
async function findDocument(): Promise<string> {
  const mark = 'data-searched';
  window.frameElement!.setAttribute(mark, '');
  const { result } = await cdp().send('Runtime.evaluate', {
    expression: `document.querySelector('[${mark}]').contentDocument`,
  });
  window.frameElement!.removeAttribute(mark);
  // The first handle belongs to the outer page, which has other objects.
  const { node } = await cdp().send('DOM.describeNode', { objectId: result.objectId! });
  const { backendNodeId } = node;
  const { object } = await cdp().send('DOM.resolveNode', { backendNodeId });
  return object.objectId!;
}

/** Runs in the debugger, so it uses no variable from outside. It reads no getter. */
function findHolders(this: readonly object[], text: string): string[] {
  const has = (value: unknown) => typeof value === 'string' && value.includes(text);
  const entriesOf = (object: object): unknown[][] => {
    try {
      if (object instanceof Map) return [...object];
      return object instanceof Set ? [...object.entries()] : [];
    } catch {
      // The prototype of a subclass is not a map itself.
      return [];
    }
  };
  return this.flatMap((object) => {
    const properties = Object.entries(Object.getOwnPropertyDescriptors(object));
    return [...entriesOf(object), ...properties.map(([key, { value }]): unknown[] => [key, value])]
      .filter((entry) => entry.some(has))
      .map(([key]) => `${Object.prototype.toString.call(object)} ${String(key)}`);
  });
}
