import type { AnswerContext, SimulatedAnswer } from '../answers/answers.js';
import {
  loginRadiusErrorAnswer,
  type LoginRadiusErrorOverrides,
} from '../answers/loginRadiusErrorAnswer.js';

/**
 * What a network does to a call: the connection is closed without an answer, in the middle of the
 * answer's body, or stays open and silent until the client gives up.
 */
export type ConnectionFault = 'drop' | 'drop_mid_body' | 'never_answer';

/**
 * A departure from the usual handling of a backup code call. Its fields are stages, in the order in
 * which they happen; `{}` departs from nothing. Combine scenarios by spreading them.
 */
export interface Scenario {
  /** Ends the call before its body is read: nothing changes, no code is spent. */
  readonly faultBefore?: Exclude<ConnectionFault, 'drop_mid_body'>;
  /** Answers in place of the usual handling: nothing is checked, nothing changes, no code is spent. */
  readonly answerInstead?: (context: AnswerContext) => SimulatedAnswer;
  /** Changes the answer after the usual handling, which spends a right code. */
  readonly rewriteAnswer?: (usual: SimulatedAnswer, context: AnswerContext) => SimulatedAnswer;
  /** How long the finished answer is held back, in milliseconds. @default 0 */
  readonly delayMs?: number;
  /** Ends the call after everything else, in place of the answer or in the middle of it. */
  readonly faultAfter?: ConnectionFault;
}

/**
 * Refuses with a vendor code: message, description and status are the vendor table's. A code that
 * is not in the table is answered with status 400.
 */
export function loginRadiusError(code: number, overrides?: LoginRadiusErrorOverrides): Scenario {
  return { answerInstead: (context) => loginRadiusErrorAnswer(code, context, overrides) };
}

/** Changes the answer to a right code. A request that is wrong is refused as usual. */
export function onceAccepted(
  rewrite: (accepted: SimulatedAnswer, context: AnswerContext) => SimulatedAnswer,
): Scenario {
  return {
    rewriteAnswer: (usual, context) => (usual.status === 200 ? rewrite(usual, context) : usual),
  };
}
