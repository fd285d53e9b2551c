'use client';
import { useId } from 'react';
import type { ChallengeOptions } from './challenge/challengeOptions.js';
import { getChallengeTexts } from './getChallengeTexts.js';
import { en } from './locales/en.js';
import type { ChallengeMessages } from './locales/messages.js';
import { elementProps } from './parts/elementProps.js';
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
  const { state, failurePlacement, isExpiring, announcement } = challenge;
  const id = useId();
  const props = elementProps(challenge, (part) => id + part);
  const texts = getChallengeTexts(challenge, messages, options.format);
  // The first is shown. Those behind it keep their room, so that nothing moves when one comes or goes.
  const panels = (
    [
      state.status === 'succeeded' && 'succeeded',
      isExpiring && 'expiring',
      'whereToFindCodes',
    ] as const
  ).filter((panel) => panel !== false);
  const isEnded = failurePlacement === 'end';
  const title = isEnded ? (
    <h2 {...props.heading} className="bcc-title">
      {texts.title}
    </h2>
  ) : (
    <h2 className="bcc-title">{messages.title}</h2>
  );
  const alert = failurePlacement && failurePlacement !== 'field' && (
    <div {...props.alert} className="bcc-notice bcc-alert">
      {failurePlacement === 'alert' && <p className="bcc-notice-title">{texts.title}</p>}
      <p className="bcc-notice-text">
        <span>{texts.text}</span> <span className="bcc-wait">{texts.wait}</span>
      </p>
    </div>
  );

  return (
    <form {...props.root} className="bcc-root" lang={messages.locale} dir={messages.direction}>
      {/* Keyed apart: no element of the one, nor what an extension put into it, stays in the other. */}
      {isEnded ? (
        <div key="end" className="bcc-end">
          {title}
          {alert}
        </div>
      ) : (
        <div key="step" className="bcc-step">
          {title}
          <div className="bcc-stack">
            {alert}
            {panels.map((panel) => (
              <div key={panel} className="bcc-notice bcc-help" data-panel={panel}>
                <p className="bcc-notice-title">{messages[panel].title}</p>
                <p className="bcc-notice-text">{messages[panel].text}</p>
              </div>
            ))}
          </div>
          <label {...props.label} className="bcc-label">
            {messages.label}
          </label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- off unless the login page asks for it */}
          <input {...props.input} className="bcc-input" autoFocus={autoFocus} />
          <div className="bcc-stack">
            <p {...props.error} className="bcc-error">
              {failurePlacement === 'field' && texts.text}
            </p>
            <p {...props.description} className="bcc-hint">
              {/* The panel above says that the end is near, unless it has a failure to tell of. */}
              {isExpiring && failurePlacement === 'alert' ? messages.expiring.title : texts.hint}
            </p>
          </div>
          <button {...props.submit} className="bcc-submit">
            {messages.submit}
          </button>
        </div>
      )}
      <div className="bcc-actions">
        {challenge.actions.map((action) => (
          <button key={action} {...props.action(action)} className="bcc-action">
            {texts.actionLabel(action)}
          </button>
        ))}
      </div>
      <div {...props.status} className="bcc-status">
        <span key={announcement.id}>{texts.announcement}</span>
      </div>
    </form>
  );
}

export interface BackupCodeChallengeProps extends ChallengeOptions {
  /**
   * The texts, in one language. Plain data: spread a language to change a text.
   * @default English
   */
  messages?: ChallengeMessages;
  /**
   * Puts the focus into the field at mount.
   * @default false
   */
  autoFocus?: boolean;
}
