import { Page } from './Page.js';

interface ChooseMethodProps {
  user: string;
  methods: string[];
  onBackupCode: () => void;
  onOther: (method: string) => void;
}

/** The choice of a second factor. */
export function ChooseMethod({ user, methods, onBackupCode, onOther }: ChooseMethodProps) {
  return (
    <Page heading="Confirm that it is you" lead={<SigningIn user={user} />}>
      <ul className="methods">
        {methods.map((method) => (
          <li key={method}>
            <button type="button" onClick={() => onOther(method)}>
              {method}
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
