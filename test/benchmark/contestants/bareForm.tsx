import { type CreateContestant, sendCode } from '../contestant.js';

/** One uncontrolled input and `fetch`. Every other contestant is compared with it. */
export const create: CreateContestant = (page) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      void sendCode(page, String(new FormData(event.currentTarget).get('code')));
    }}
  >
    <label htmlFor="code">Backup code</label>
    <input id="code" name="code" autoComplete="off" />
    <button type="submit">Sign in</button>
  </form>
);
