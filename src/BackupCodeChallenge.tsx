'use client';
import type { ChallengeOptions } from './behaviour/challengeOptions.js';
import { codeLength } from './core/codeFormat.js';
import {
  describeFailure,
  describeHint,
  describeWait,
  describeWayOut,
  joinNotice,
} from './describe.js';
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
  const { state, place, announcement, secondsLeft, isExpiring, waysOut } = challenge;
  const length = codeLength(options.format ?? {});
  const failure = 'failure' in state ? describeFailure(messages, state.failure, length) : {};
  const { expiring } = messages;
  // The first is shown. Those behind it keep their room, so that nothing moves when one comes or goes.
  const panels = (
    [state.status === 'succeeded' && 'succeeded', isExpiring && 'expiring', 'help'] as const
  ).filter((panel) => panel !== false);
  const announced: { readonly [Topic in typeof announcement.topic]: string } = {
    nothing: '',
    submitting: messages.submitting,
    succeeded: joinNotice(messages.succeeded),
    failure: `${joinNotice(failure)} ${describeWait(messages, announcement.secondsLeft)}`,
    waited: messages.waited,
    expiring: joinNotice(expiring),
  };
  const alertText = (
    <>
      <p className="bcc-notice-text">{failure.text}</p>
      <p className="bcc-notice-text bcc-wait">{describeWait(messages, secondsLeft)}</p>
    </>
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
          <BackupCode.Heading className="bcc-title">{failure.title}</BackupCode.Heading>
          <BackupCode.Alert className="bcc-notice bcc-alert">{alertText}</BackupCode.Alert>
        </div>
      ) : (
        <div className="bcc-step">
          <h2 className="bcc-title">{messages.title}</h2>
          <div className="bcc-stack">
            <BackupCode.Alert className="bcc-notice bcc-alert">
              <p className="bcc-notice-title">{failure.title}</p>
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
            <BackupCode.FieldError className="bcc-error">{failure.text}</BackupCode.FieldError>
            <BackupCode.Description className="bcc-hint">
              {describeHint(messages, length)}
              {/* The panel above says it unless it has a failure to tell of. */}
              {isExpiring && place === 'alert' && (
                <span className="bcc-expiring">{expiring.title}</span>
              )}
            </BackupCode.Description>
          </div>
          <BackupCode.Submit className="bcc-submit">{messages.submit}</BackupCode.Submit>
        </div>
      )}
      <div className="bcc-actions">
        {waysOut.map((way) => (
          <BackupCode.Action key={way} way={way} className="bcc-action">
            {describeWayOut(messages, way, state)}
          </BackupCode.Action>
        ))}
      </div>
      <BackupCode.Status className="bcc-status">{announced[announcement.topic]}</BackupCode.Status>
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
