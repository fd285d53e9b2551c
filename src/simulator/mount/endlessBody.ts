/** The pause between two fillers, in milliseconds. */
export const fillerIntervalMs = 10;

const fillerBytes = 65_536;

/** Returns the part of a response body that a fault lets through. */
export function firstHalf(body: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(body);
  return bytes.subarray(0, bytes.length / 2);
}

/** Creates the spaces that an endless body repeats. New each time, because a stream may detach them. */
export function createFiller(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(fillerBytes).fill(0x20);
}
