import type { ForwardedRef, RefCallback } from 'react';

/** One ref that sets both. */
export function mergeRefs<Value>(
  one: ForwardedRef<Value>,
  other: ForwardedRef<Value> | null,
): ForwardedRef<Value> {
  if (!one || !other) return one ?? other;
  const refs = [one, other];
  return (value) => {
    const cleanUps = refs.map((ref) => setRef(ref, value));
    // React 18 complains of a returned function, so there is one only where the app's ref returned one.
    if (!cleanUps.some(Boolean)) return undefined;
    return () => {
      for (const [index, cleanUp] of cleanUps.entries()) {
        if (cleanUp) cleanUp();
        else setRef(refs[index]!, null);
      }
    };
  };
}

function setRef<Value>(
  ref: NonNullable<ForwardedRef<Value>>,
  value: Value | null,
): ReturnType<RefCallback<Value>> {
  if (typeof ref === 'function') return ref(value);
  ref.current = value;
}
