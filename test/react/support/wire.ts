/** A network that keeps what it answered, for tests that compare a result with what was sent. */
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

/** A network whose answers wait to be let through, in the order in which they were asked for. */
export function holdAnswers(inner: typeof fetch) {
  const waiting: (() => void)[] = [];
  return {
    /** Lets the oldest answer through. */
    release() {
      const next = waiting.shift();
      if (!next) throw new Error('No answer is waiting');
      next();
    },
    fetch: async (...call: Parameters<typeof fetch>) => {
      const answer = inner(...call);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return answer;
    },
  };
}
