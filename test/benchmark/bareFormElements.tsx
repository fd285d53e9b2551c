import type { ReactElement } from 'react';

/** One uncontrolled input and a button. */
export function bareFormElements(onCode: (code: string) => void): ReactElement {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCode(String(new FormData(event.currentTarget).get('code')));
      }}
    >
      <label htmlFor="code">Backup code</label>
      <input id="code" name="code" autoComplete="off" />
      <button type="submit">Sign in</button>
    </form>
  );
}
