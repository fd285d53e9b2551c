export interface WebDriverConnection {
  readonly call: <Result = unknown>(
    method: 'DELETE' | 'GET' | 'POST',
    path: string,
    body?: object,
  ) => Promise<Result>;
}

/** Speaks to a browser's driver by WebDriver (https://www.w3.org/TR/webdriver2/). */
export function connectWebDriver(origin: string): WebDriverConnection {
  return {
    async call(method, path, body) {
      const response = await fetch(origin + path, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      });
      // SAFETY: the protocol answers with this alone.
      const { value } = (await response.json()) as { readonly value: unknown };
      if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
      // SAFETY: the protocol says what a command returns, and callers name it.
      return value as never;
    },
  };
}
