import type { ForwardedRef, RefCallback } from 'react';

/** One ref for both. */
export function mergeRefs<Value>(
  own: ForwardedRef<Value>,
  given: ForwardedRef<Value> | null,
): ForwardedRef<Value> {
  if (!own || !given) return own ?? given;
  const refs = [own, given];
  return (value) => {
    const cleanUps = refs.map((ref) => setRef(ref, value));
    // React 18 knows no clean-up, and complains of one: there is one only where the host returned it.
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
