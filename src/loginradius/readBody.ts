/** Far more than any login needs. An endless response must not fill the memory. */
const maxLength = 4_000_000;

/** Reads the text of a response. Returns `null` when the text is longer than any login. */
export async function readBody(response: Response): Promise<string | null> {
  // The response of a mocked `fetch` may have no stream.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let body = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return body + decoder.decode();
    body += decoder.decode(value, { stream: true });
    if (body.length > maxLength) {
      reader.cancel().catch(() => {});
      return null;
    }
  }
}
