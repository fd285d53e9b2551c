import {
  BackupCodeChallenge,
  type EndpointOptions,
  type SecondFactorRequired,
} from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';

interface Props {
  apiKey: string;
  /** What `readFirstLogin` returned for the first login step. */
  login: Pick<SecondFactorRequired, 'secondFactorToken' | 'expiresAt'>;
  onSignedIn: (accessToken: string) => void;
  endpoint?: EndpointOptions;
  showMethods: () => void;
  showPasswordForm: () => void;
}

/** The same step with the package. */
export function MigratedStep({
  apiKey,
  login,
  onSignedIn,
  endpoint,
  showMethods,
  showPasswordForm,
}: Props) {
  return (
    <BackupCodeChallenge
      apiKey={apiKey}
      secondFactorToken={login.secondFactorToken}
      expiresAt={login.expiresAt ?? undefined}
      endpoint={endpoint}
      onSuccess={(tokens) => onSignedIn(tokens.accessToken)}
      onUseAnotherMethod={showMethods}
      onStartOver={showPasswordForm}
    />
  );
}
