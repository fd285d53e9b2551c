import type { Answer } from '../server/answer.js';

/** What happens to a request to the simulated back end. `{}` changes nothing. */
export interface BackEndScenario {
  /** Which half of the exchange the page loses. */
  readonly lose?: 'request' | 'response';
  /** Another server answers in place of the back end. */
  readonly answerInstead?: Answer;
  /** The response ends in the middle of its body. */
  readonly isCutOff?: true;
  /** The browser says that another site's page sends the request. */
  readonly isForeign?: true;
  /** The browser sends no cookie, or that of another login. */
  readonly lacksCookie?: true;
  readonly signInFails?: true;
  readonly storeFails?: true;
}

/** Failures between the page and its back end, and in the back end. */
export const backEndScenarios = {
  /** The code does not arrive. `verifyAt` repeats the request. */
  requestLost: { lose: 'request' },
  /** The code is spent, and the response does not arrive. `verifyAt` repeats the request and signs in. */
  responseLost: { lose: 'response' },
  /** The code is spent, and half of the response arrives. `verifyAt` repeats the request and signs in. */
  responseCutOff: { isCutOff: true },
  /** 502 from a gateway: HTML. The code does not arrive. `verifyAt` repeats the request. */
  gatewayError: { answerInstead: html(502, 'Bad Gateway') },
  /** 404 from a gateway, `configuration`: the path is not the handler's. */
  wrongPath: { answerInstead: html(404, 'Not Found') },
  /** 403, `configuration`: the request is from another site's page. */
  foreignOrigin: { isForeign: true },
  /** 401, `session_expired`: no cookie, or another tab has begun a login. */
  cookieMissing: { lacksCookie: true },
  /** 500, `service_error`: your `onSignedIn` throws. The next press calls it again. */
  signInFails: { signInFails: true },
  /** The replay store is down. After `responseLost`, the code counts as possibly used. */
  storeFails: { storeFails: true },
} as const satisfies Readonly<Record<string, BackEndScenario>>;

/** The name of a failure between the page and its back end, or in the back end. */
export type BackEndScenarioName = keyof typeof backEndScenarios;

function html(status: number, title: string): Answer {
  return {
    status,
    headers: [['Content-Type', 'text/html']],
    body: `<html><title>${title}</title></html>`,
  };
}
