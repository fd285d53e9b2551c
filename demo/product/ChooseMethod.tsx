import type { SecondFactorMethod } from 'backup-code-challenge';
import { PageHeading } from './PageHeading.js';

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
  methods: readonly SecondFactorMethod[];
  onBackupCode: () => void;
  onOther: (methodName: string) => void;
}

/** Lets the person choose a second factor. */
export function ChooseMethod({ methods, onBackupCode, onOther }: ChooseMethodProps) {
  return (
    <div className="page">
      <PageHeading>Confirm that it is you</PageHeading>
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
    </div>
  );
}
