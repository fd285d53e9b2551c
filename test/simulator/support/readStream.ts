/**
 * Reads at least this many bytes of a body.
 *
 * @throws Error when the body ends earlier.
 */
export async function readAtLeast(response: Response, bytes: number) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const read = async () => {
    const { value } = (await reader?.read()) ?? {};
    if (!value) throw new Error(`The body ended after ${text.length} characters`);
    text += decoder.decode(value, { stream: true });
  };
  while (text.length < bytes) await read();
  return {
    text,
    /** Reads on until the body breaks off. */
    async readToEnd(): Promise<void> {
      for (;;) await read();
    },
  };
}
