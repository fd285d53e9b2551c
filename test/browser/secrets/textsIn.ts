/**
 * Collects every text that is reachable from a value: keys and values of own properties (symbols and
 * non-enumerable ones too), inherited getters, entries of maps and sets, and the results of `String`
 * and `JSON.stringify`. The variables of closures are not reachable. Elements and windows are skipped:
 * `readDocument` reads the document.
 */
export function textsIn(root: unknown): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<unknown>();
  // The loop adds to the queue that it walks.
  const queue: unknown[] = [root];
  for (const value of queue) {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'symbol') texts.add(value.description ?? '');
    else if ((typeof value === 'object' && value) || typeof value === 'function') {
      if (seen.has(value) || isOfTheDocument(value)) continue;
      seen.add(value);
      queue.push(...membersOf(value));
    } else texts.add(String(value));
  }
  return texts;
}

function isOfTheDocument(value: object): boolean {
  const tag = Object.prototype.toString.call(value);
  return value instanceof Node || tag === '[object Window]' || 'nodeType' in value;
}

function* membersOf(value: object): Generator {
  yield attempt(() => String(value));
  yield attempt(() => JSON.stringify(value));
  if (value instanceof Map || value instanceof Set) yield* [...value.entries()].flat();
  if (value instanceof Headers || value instanceof FormData || value instanceof URLSearchParams) {
    yield* [...value.entries()].flat();
  }
  for (const key of Reflect.ownKeys(value)) {
    yield key;
    yield attempt(() => Reflect.get(value, key));
  }
  for (const key of inheritedGetters(value)) yield attempt(() => Reflect.get(value, key));
}

function* inheritedGetters(value: object): Generator<PropertyKey> {
  let prototype: unknown = Reflect.getPrototypeOf(value);
  while (prototype && prototype !== Object.prototype && prototype !== Function.prototype) {
    for (const key of Reflect.ownKeys(prototype)) {
      if (Reflect.getOwnPropertyDescriptor(prototype, key)?.get) yield key;
    }
    prototype = Reflect.getPrototypeOf(prototype);
  }
}

/** A getter may throw, and JSON.stringify throws for a circular object. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}
