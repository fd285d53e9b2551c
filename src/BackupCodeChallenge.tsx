'use client';
import type { ChallengeOptions } from './behaviour/challengeOptions.js';
import { describeChallenge } from './describe.js';
import { en } from './locales/en.js';
import type { Messages } from './locales/messages.js';
import * as BackupCode from './parts/index.js';
import { useBackupCodeChallenge } from './useBackupCodeChallenge.js';

/**
 * The login step for someone who has lost their usual second factor: one field for a backup code,
 * and, for every way that can fail, what happened and what to do. Wants the package's stylesheet, or
 * one of your own for the `.bcc-*` classes. Works with or without a `QueryClientProvider`.
 */
export function BackupCodeChallenge({
  messages = en,
  autoFocus = false,
  ...options
}: BackupCodeChallengeProps) {
  const challenge = useBackupCodeChallenge(options);
  const { state, place, isExpiring, waysOut } = challenge;
  const texts = describeChallenge(challenge, messages, options.format);
  // The first is shown. Those behind it keep their room, so that nothing moves when one comes or goes.
  const panels = (
    [state.status === 'succeeded' && 'succeeded', isExpiring && 'expiring', 'help'] as const
  ).filter((panel) => panel !== false);
  const alertText = (
    <p className="bcc-notice-text">
      <span>{texts.text}</span> <span className="bcc-wait">{texts.wait}</span>
    </p>
  );

  return (
    <BackupCode.Root
      challenge={challenge}
      className="bcc-root"
      lang={messages.locale}
      dir={messages.direction}
    >
      {state.status === 'ended' ? (
        <div className="bcc-end">
          <BackupCode.Heading className="bcc-title">{texts.title}</BackupCode.Heading>
          <BackupCode.Alert className="bcc-notice bcc-alert">{alertText}</BackupCode.Alert>
        </div>
      ) : (
        <div className="bcc-step">
          <h2 className="bcc-title">{messages.title}</h2>
          <div className="bcc-stack">
            <BackupCode.Alert className="bcc-notice bcc-alert">
              <p className="bcc-notice-title">{texts.title}</p>
              {alertText}
            </BackupCode.Alert>
            {panels.map((panel) => (
              <div key={panel} className="bcc-notice bcc-help" data-panel={panel}>
                <p className="bcc-notice-title">{messages[panel].title}</p>
                <p className="bcc-notice-text">{messages[panel].text}</p>
              </div>
            ))}
          </div>
          <BackupCode.Label className="bcc-label">{messages.label}</BackupCode.Label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- off unless the login page asks for it */}
          <BackupCode.Input className="bcc-input" autoFocus={autoFocus} />
          <div className="bcc-stack">
            <BackupCode.FieldError className="bcc-error">{texts.text}</BackupCode.FieldError>
            <BackupCode.Description className="bcc-hint">
              {/* The panel above says that the end is near, unless it has a failure to tell of. */}
              {isExpiring && place === 'alert' ? messages.expiring.title : texts.hint}
            </BackupCode.Description>
          </div>
          <BackupCode.Submit className="bcc-submit">{messages.submit}</BackupCode.Submit>
        </div>
      )}
      <div className="bcc-actions">
        {waysOut.map((way) => (
          <BackupCode.Action key={way} way={way} className="bcc-action">
            {texts.wayOut(way)}
          </BackupCode.Action>
        ))}
      </div>
      <BackupCode.Status className="bcc-status">{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}

export interface BackupCodeChallengeProps extends ChallengeOptions {
  /**
   * The texts, in one language. Plain data: spread a language to change a text.
   * @default English
   */
  messages?: Messages;
  /**
   * Puts the focus into the field at mount.
   * @default false
   */
  autoFocus?: boolean;
}
