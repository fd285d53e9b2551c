import type { SecondFactorMethod } from 'backup-code-challenge';
import { Page } from './Page.js';

const methodNames: { readonly [Method in SecondFactorMethod]: string } = {
  authenticator: 'Authenticator app',
  sms: 'Text message',
  email: 'E-mail',
  security_question: 'Security question',
  push: 'Push notification',
  duo: 'Duo',
  passkey: 'Passkey',
};

interface ChooseMethodProps {
  user: string;
  methods: readonly SecondFactorMethod[];
  onBackupCode: () => void;
  onOther: (methodName: string) => void;
}

/** The choice of a second factor. */
export function ChooseMethod({ user, methods, onBackupCode, onOther }: ChooseMethodProps) {
  return (
    <Page heading="Confirm that it is you" lead={<SigningIn user={user} />}>
      <ul className="methods">
        {methods.map((method) => (
          <li key={method}>
            <button type="button" onClick={() => onOther(methodNames[method])}>
              {methodNames[method]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onBackupCode}>
            Backup code
          </button>
        </li>
      </ul>
    </Page>
  );
}

/** Who is about to sign in. */
export function SigningIn({ user }: { user: string }) {
  return (
    <>
      You are signing in as <strong>{user}</strong>.
    </>
  );
}
