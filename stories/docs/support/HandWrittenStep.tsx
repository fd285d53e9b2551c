import { type FormEvent, useState } from 'react';

interface Props {
  apiKey: string;
  mfaToken: string;
  onSignedIn: (accessToken: string) => void;
  send?: typeof fetch;
}

/** A step that a developer writes in an afternoon. It works only if nothing fails. */
export function HandWrittenStep({ apiKey, mfaToken, onSignedIn, send = fetch }: Props) {
  const [code, setCode] = useState('');
  const [error, setError] = useState('');
  const [isSending, setIsSending] = useState(false);

  async function check(event: FormEvent) {
    event.preventDefault();
    setIsSending(true);
    try {
      const response = await send(
        'https://api.loginradius.com/identity/v2/auth/login/2fa/backupcode' +
          `?apikey=${apiKey}&secondfactorauthenticationtoken=${mfaToken}`,
        {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ backupcode: code }),
        },
      );
      const body = await response.json();
      if (!response.ok) throw new Error(body.Description);
      onSignedIn(body.access_token);
    } catch (reason) {
      setError(String(reason));
    } finally {
      setIsSending(false);
    }
  }

  return (
    <form onSubmit={(event) => void check(event)}>
      <input
        name="backupcode"
        placeholder="Backup code"
        maxLength={8}
        value={code}
        disabled={isSending}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {error && <p role="alert">{error}</p>}
      <button disabled={isSending}>Sign in</button>
    </form>
  );
}
