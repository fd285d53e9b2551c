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
  let text = '';
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
