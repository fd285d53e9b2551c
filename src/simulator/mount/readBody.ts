/**
 * Reads the body of a request that Node's server received.
 *
 * @returns The text, or `null` as soon as the body exceeds `maxBytes`. The rest then stays unread.
 */
export async function readBody(
  request: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<string | null> {
  const decoder = new TextDecoder();
  // Leaving a `for await` loop early would destroy the socket before the 413 is written.
  const chunks = request[Symbol.asyncIterator]();
  let text = '';
  let bytes = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    bytes += next.value.byteLength;
    if (bytes > maxBytes) return null;
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
