import { bareFormElements } from '../bareFormElements.js';
import { type CreateContestant, sendCode } from '../contestant.js';

/** One uncontrolled input and `fetch`. Every other contestant is compared with it. */
export const create: CreateContestant = (page) =>
  bareFormElements((code) => void sendCode(page, code));
