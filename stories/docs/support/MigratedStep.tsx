import { BackupCodeChallenge, type EndpointOptions } from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';

interface Props {
  apiKey: string;
  /** The values from the response of the first login step. */
  mfa: { SecondFactorAuthenticationToken: string; ExpireIn: string };
  onSignedIn: (accessToken: string) => void;
  endpoint?: EndpointOptions;
  showMethods: () => void;
  showPasswordForm: () => void;
}

/** The same step with the package. */
export function MigratedStep({
  apiKey,
  mfa,
  onSignedIn,
  endpoint,
  showMethods,
  showPasswordForm,
}: Props) {
  return (
    <BackupCodeChallenge
      apiKey={apiKey}
      secondFactorToken={mfa.SecondFactorAuthenticationToken}
      expiresAt={mfa.ExpireIn}
      endpoint={endpoint}
      onSuccess={(tokens) => onSignedIn(tokens.accessToken)}
      onUseAnotherMethod={showMethods}
      onStartOver={showPasswordForm}
    />
  );
}
