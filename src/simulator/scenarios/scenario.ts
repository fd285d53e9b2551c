import type { AnswerContext, SimulatedAnswer } from '../answers/answers.js';
import {
  loginRadiusErrorAnswer,
  type LoginRadiusErrorOverrides,
} from '../answers/loginRadiusErrorAnswer.js';

/**
 * What the network does to a call.
 *
 * - `'drop'` closes the connection without a response.
 * - `'drop_mid_body'` closes it in the middle of the response body.
 * - `'endless_body'` sends half of the response body, and then bytes until the client leaves.
 * - `'never_answer'` keeps the connection open and silent until the client leaves.
 */
export type ConnectionFault = 'drop' | 'drop_mid_body' | 'endless_body' | 'never_answer';

/**
 * A deviation from the usual handling of a call. Its fields are stages, in the order of
 * their effect; `{}` changes nothing. Spread scenarios to combine them.
 */
export interface Scenario {
  /** Ends the call before its body is read. Nothing changes, and no code is spent. */
  readonly faultBefore?: Exclude<ConnectionFault, 'drop_mid_body' | 'endless_body'> | undefined;
  /**
   * Replaces the usual handling with a response. Nothing is checked, nothing changes, and no code is
   * spent.
   */
  readonly answerInstead?: ((context: AnswerContext) => SimulatedAnswer) | undefined;
  /** Changes the response after the usual handling, which spends a right code. */
  readonly rewriteAnswer?:
    | ((usual: SimulatedAnswer, context: AnswerContext) => SimulatedAnswer)
    | undefined;
  /** How long the finished response is delayed, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /** Ends the call after everything else, without its response or in the middle of it. */
  readonly faultAfter?: ConnectionFault | undefined;
}

/**
 * Refuses every call with a LoginRadius error code. The message, the description and the status come
 * from the error table; a code that is not in the table gets status 400.
 */
export function loginRadiusError(code: number, overrides?: LoginRadiusErrorOverrides): Scenario {
  return { answerInstead: (context) => loginRadiusErrorAnswer(code, context, overrides) };
}

/**
 * Locks the account (1198).
 *
 * @param end What `Data.LoginLockedTimeout` holds, by the simulator's clock.
 */
export function lockedUntil(end: (now: number) => string): Scenario {
  return {
    answerInstead: (context) =>
      loginRadiusErrorAnswer(1198, context, { data: { LoginLockedTimeout: end(context.now) } }),
  };
}

/** Changes only the response to a right code. A wrong request is refused as usual. */
export function onceAccepted(
  rewrite: (accepted: SimulatedAnswer, context: AnswerContext) => SimulatedAnswer,
): Scenario {
  return {
    rewriteAnswer: (usual, context) => (usual.status === 200 ? rewrite(usual, context) : usual),
  };
}
