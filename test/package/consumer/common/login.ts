/** What a login page has after its first step, and where the code goes. */
export interface Login {
  readonly api: string;
  readonly apiKey: string;
  readonly token: string;
}

/** From the page's address, where the check puts it. */
export function loginFrom(query: URLSearchParams): Login {
  const read = (name: string) => query.get(name) ?? `no ${name}`;
  return { api: query.get('api') ?? '/', apiKey: read('apiKey'), token: read('token') };
}
