import { BackupCodeChallenge } from 'backup-code-challenge';
import { ar } from 'backup-code-challenge/locales/ar';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { ja } from 'backup-code-challenge/locales/ja';
import { useEffect, useRef, useState } from 'react';
import { expiryEvent, type PageOptions } from './pageOptions.js';
import { recordStep } from './pageRecord.js';

/** A login page with the finished challenge. Each action leads to another page, which takes the focus. */
export function LoginPage({
  secondFactorToken,
  timeoutMs,
  locale = 'en',
  signedInPath,
}: PageOptions) {
  const main = useRef<HTMLElement>(null);
  const [token, setToken] = useState(secondFactorToken);
  const [nextPage, setNextPage] = useState('');
  const [expiresAt, setExpiresAt] = useState<number>();

  useEffect(() => {
    const expireIn = (event: Event) => {
      // SAFETY: only a test sends the event, with a number.
      setExpiresAt(Date.now() + (event as CustomEvent<number>).detail);
    };
    addEventListener(expiryEvent, expireIn);
    return () => removeEventListener(expiryEvent, expireIn);
  }, []);

  useEffect(() => recordStep(main.current!), []);

  const startOver = () => {
    void fetch('/login', { method: 'POST' })
      .then((response) => response.text())
      .then(setToken);
  };

  if (nextPage) {
    return (
      <main>
        <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {nextPage}
        </h1>
      </main>
    );
  }
  return (
    <main ref={main}>
      <h1>Sign in to Example</h1>
      <BackupCodeChallenge
        apiKey="simulated-api-key"
        secondFactorToken={token}
        endpoint={{ baseUrl: location.origin, ...(timeoutMs && { timeoutMs }) }}
        {...(expiresAt && { expiresAt })}
        messages={{ ar, de, en, ja }[locale]}
        onSuccess={() => {
          pageRecord.outcomes.push('success');
          if (signedInPath) location.assign(signedInPath);
        }}
        onFailure={({ failure }) => pageRecord.outcomes.push(failure.kind)}
        onUseAnotherMethod={() => setNextPage('Choose another method')}
        onLostCodes={() => setNextPage('Get help')}
        onActionRequired={() => setNextPage('Before you continue')}
        onStartOver={startOver}
      />
    </main>
  );
}
