import { wait } from '../abort.js';
import { type AnswerContext, htmlAnswer, type SimulatedAnswer } from '../answers/answers.js';
import { maxBodyBytes } from './bodyLimit.js';
import { corsHeaders, preflightAnswer } from './cors.js';
import { type Endpoint, findEndpoint, parseUrl } from './endpoints.js';
import { firstLogin } from './firstLogin.js';
import { type ReceivedRequest, receiveRequest } from './receivedRequest.js';
import { describeOutcome } from './requestLog.js';
import type { SimulatorOutcome, SimulatorRequest } from '../simulator.js';
import type { SimulatorSettings } from '../simulatorOptions.js';
import type { SimulatorState } from '../simulatorState.js';
import { type HandledCall, verifyCall } from './verifyCall.js';

/** Handles one request, from its arrival to the outcome for its connection. */
export async function handleRequest(
  request: SimulatorRequest,
  settings: SimulatorSettings,
  state: SimulatorState,
): Promise<SimulatorOutcome> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const outcome = await findOutcome({ ...request, headers }, settings, state);
  if (!('answer' in outcome)) return outcome;
  const cors = corsHeaders(headers.origin ?? null, settings.cors);
  const { answer } = outcome;
  return { ...outcome, answer: { ...answer, headers: { ...answer.headers, ...cors } } };
}

async function findOutcome(
  request: SimulatorRequest,
  settings: SimulatorSettings,
  state: SimulatorState,
): Promise<SimulatorOutcome> {
  const url = parseUrl(request.url);
  const endpoint = findEndpoint(url.pathname, settings);
  if (!endpoint) return { type: 'answer', answer: htmlAnswer(404, 'Not Found') };
  if (request.method === 'OPTIONS')
    return { type: 'answer', answer: preflightAnswer(endpoint.method, settings.cors) };

  const { method, headers, signal } = request;
  const log = state.log.add({ method, path: url.pathname, query: [...url.searchParams], headers });
  const refuse = (answer: SimulatedAnswer): SimulatorOutcome => {
    log({ outcome: describeOutcome(answer, false, null) });
    return { type: 'answer', answer };
  };
  if (method !== endpoint.method) {
    return refuse(htmlAnswer(405, 'Method Not Allowed', { Allow: `${endpoint.method}, OPTIONS` }));
  }
  const scenario = state.scenarios[endpoint.step].next();
  if (scenario.faultBefore) {
    log({ outcome: describeOutcome(null, false, scenario.faultBefore) });
    return { type: scenario.faultBefore };
  }

  const body = await request.readBody(maxBodyBytes);
  if (body === null || body.length > maxBodyBytes) {
    // The rest of the body is still on its way, so the connection cannot carry another request.
    return refuse(htmlAnswer(413, 'Content Too Large', { Connection: 'close' }));
  }
  const context = { now: settings.now(), newToken: state.newToken };
  const handled = scenario.answerInstead
    ? { answer: scenario.answerInstead(context), codeSpent: false }
    : handleAsUsual(
        endpoint,
        receiveRequest(url.searchParams, headers, body, settings.strict),
        settings,
        state,
        context,
      );
  const answer = scenario.rewriteAnswer?.(handled.answer, context) ?? handled.answer;
  const { faultAfter = null, delayMs } = scenario;
  const isLost = faultAfter === 'drop' || faultAfter === 'never_answer';
  log({ body, outcome: describeOutcome(isLost ? null : answer, handled.codeSpent, faultAfter) });

  if (delayMs) await wait(delayMs, signal);
  return isLost ? { type: faultAfter } : { type: faultAfter ?? 'answer', answer };
}

function handleAsUsual(
  endpoint: Endpoint,
  received: ReceivedRequest,
  settings: SimulatorSettings,
  state: SimulatorState,
  context: AnswerContext,
): HandledCall {
  const tooMany = state.limitRate(context);
  if (tooMany) return { answer: tooMany, codeSpent: false };
  if (endpoint.step === 'verify') return verifyCall(received, settings, state, context);
  const answer = firstLogin(received, endpoint.shape, settings, state, context);
  return { answer, codeSpent: false };
}
