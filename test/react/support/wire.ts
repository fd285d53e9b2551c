/** A network that records the bodies of its responses. */
export function recordAnswers(inner: typeof fetch) {
  const bodies: string[] = [];
  return {
    bodies,
    fetch: async (...call: Parameters<typeof fetch>) => {
      const response = await inner(...call);
      bodies.push(await response.clone().text());
      return response;
    },
  };
}

/** A network that holds each response until the test releases it. */
export function holdAnswers(inner: typeof fetch) {
  const waiting: (() => void)[] = [];
  return {
    /** Releases the oldest response. */
    release() {
      const next = waiting.shift();
      if (!next) throw new Error('No response is waiting');
      next();
    },
    fetch: async (...call: Parameters<typeof fetch>) => {
      const answer = inner(...call);
      // A rejection before the release must not count as unhandled.
      answer.catch(() => {});
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return answer;
    },
  };
}
