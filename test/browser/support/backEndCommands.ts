/** How a back end of a test behaves. */
export interface BackEndSettings {
  apiKey: string;
  /** The simulator of this test. */
  baseUrl: string;
  /** How many of the first responses to the step are lost on their way to the browser. */
  lostResponses?: number;
  /** How often the app's `onSignedIn` throws before it works. */
  failingSignIns?: number;
  isStoreDown?: boolean;
}

export interface BegunLogin {
  challengeKey: string;
}

/** Secrets that only the back end has, each written backwards. */
export type BackwardsSecrets = readonly string[];

let count = 0;

/** Creates a back end on the page's own origin. No other test uses it. */
export async function createRemoteBackEnd(settings: BackEndSettings) {
  count += 1;
  const url = `/back-end/${Date.now().toString(36)}-${count}`;
  const ask = async <Answer>(action: string, body?: string): Promise<Answer> => {
    const response = await fetch(`${url}/${action}`, body ? { method: 'POST', body } : {});
    if (!response.ok) throw new Error(`${action}: HTTP ${response.status}`);
    // SAFETY: `backEndServer.ts` sends what the types say.
    return (await response.json()) as Answer;
  };
  await ask('create', JSON.stringify(settings));
  return {
    /** For `verifyAt`. */
    url: `${url}/verify`,
    /** A first login, whose cookie replaces the one before. */
    begin: (credentials: { email: string; password: string }) =>
      ask<BegunLogin>('begin', JSON.stringify(credentials)),
    /** What `readSecrets` resolves to, so that no object of the page holds it as it is. */
    readBackwards: () => ask<BackwardsSecrets>('secrets'),
    /** Every MFA token and every token of a login that LoginRadius gave this back end. */
    readSecrets: async (): Promise<string[]> =>
      (await ask<BackwardsSecrets>('secrets')).map((text) =>
        Array.from(text).toReversed().join(''),
      ),
  };
}
