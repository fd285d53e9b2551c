/** The text of a request that Node's server took in. */
export async function readBody(request: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const chunk of request) body += decoder.decode(chunk, { stream: true });
  return body + decoder.decode();
}
