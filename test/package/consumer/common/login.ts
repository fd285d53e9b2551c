/** What a login page has after the first login, and the address for the code. */
export interface Login {
  readonly api: string;
  readonly apiKey: string;
  readonly token: string;
}

/** Reads the login from the page's address, where the check puts it. */
export function loginFrom(query: URLSearchParams): Login {
  const read = (name: string) => query.get(name) ?? `no ${name}`;
  return { api: query.get('api') ?? '/', apiKey: read('apiKey'), token: read('token') };
}
