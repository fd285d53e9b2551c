import type { AnswerContext, SimulatedAnswer } from './answers.js';
import { loginRadiusErrorAnswer } from './loginRadiusErrorAnswer.js';

/** A row that the error table of the backup code call does not have. Its texts are made up. */
const invalidCredentials = {
  status: 403,
  message: 'Invalid credentials',
  description: 'The provided credentials are invalid, please use valid credentials for login.',
};

/** Refuses a name or a password. */
export function invalidCredentialsAnswer(context: AnswerContext): SimulatedAnswer {
  return loginRadiusErrorAnswer(966, context, invalidCredentials);
}
