'use client';
import { useId } from 'react';
import type {
  AnyChallengeOptions,
  BackEndChallengeOptions,
  ChallengeOptions,
} from './challenge/challengeOptions.js';
import type { ChallengeSnapshot } from './challenge/machine/model.js';
import { en } from './locales/en.js';
import type { ChallengeMessages } from './locales/messages.js';
import { elementProps } from './parts/elementProps.js';
import { getChallengeTexts } from './texts/getChallengeTexts.js';
import { useBackupCodeChallenge } from './useBackupCodeChallenge.js';

/**
 * The login step for someone who has lost their usual second factor: one field for a backup code,
 * and, for each failure, what happened, what became of the code, and what to do. Import the package's
 * stylesheet, or write your own for the `.bcc-*` classes.
 */
export function BackupCodeChallenge<Result>({
  messages = en,
  autoFocus = false,
  ...options
}: BackupCodeChallengeProps | BackEndChallengeProps<Result>) {
  const challenge = useBackupCodeChallenge(options);
  const { failurePlacement, isExpiring, isExpired, announcement } = challenge;
  const id = useId();
  const props = elementProps(challenge, (part) => `${id}${part}`);
  const texts = getChallengeTexts(challenge, messages, options.format);
  const isEnded = failurePlacement === 'end';
  const title = (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- resets and templates style `h2`, and would take away the heading's look
    <div {...props.heading} role="heading" aria-level={2} className="bcc-title">
      {isEnded ? texts.title : messages.title}
    </div>
  );
  const alert = failurePlacement && failurePlacement !== 'field' && (
    <div {...props.alert} className="bcc-notice bcc-alert">
      {failurePlacement === 'alert' && <div className="bcc-notice-title">{texts.title}</div>}
      <div className="bcc-notice-text">
        <span {...props.alertText}>{texts.text}</span>{' '}
        <span className="bcc-wait">{texts.wait}</span>
      </div>
    </div>
  );

  return (
    <form
      {...props.root}
      className="bcc-root"
      lang={messages.locale}
      dir={messages.direction}
      data-waiting={challenge.retryInSeconds ? '' : undefined}
    >
      {/* Keyed apart: no element of one, nor what an extension put into it, stays in the other. */}
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
            {panelsOf(challenge).map((panel) => (
              <div key={panel} className="bcc-notice bcc-help" data-panel={panel}>
                <div className="bcc-notice-title">{messages[panel].title}</div>
                <div className="bcc-notice-text">{messages[panel].text}</div>
              </div>
            ))}
          </div>
          <label {...props.label} className="bcc-label">
            {messages.label}
          </label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- off unless the login page asks for it */}
          <input {...props.input} className="bcc-input" autoFocus={autoFocus} />
          <div className="bcc-stack">
            <div {...props.error} className="bcc-error">
              {failurePlacement === 'field' && texts.text}
            </div>
            <div {...props.description} className="bcc-hint">
              {/* An alert takes the panel's place, so the warning moves here. */}
              {isExpiring && failurePlacement === 'alert'
                ? messages[isExpired ? 'expired' : 'expiring'].title
                : texts.hint}
            </div>
          </div>
          <button {...props.submit} className="bcc-submit">
            {messages.submit}
          </button>
        </div>
      )}
      <div className="bcc-actions" data-rows={isEnded ? undefined : countOpenActions(options)}>
        {challenge.actions.map((action) => (
          <button key={action} {...props.action(action)} className="bcc-action">
            {texts.actionLabel(action)}
          </button>
        ))}
      </div>
      <div {...props.status} className="bcc-status">
        <span key={announcement.turn}>{texts.announcement}</span>
      </div>
    </form>
  );
}

/** How many actions can show before the end. Their space is reserved, so that nothing moves. */
function countOpenActions(options: AnyChallengeOptions): number {
  const { onUseAnotherMethod, onLostCodes, onStartOver, expiresAt } = options;
  return [onUseAnotherMethod, onLostCodes, expiresAt && onStartOver].filter(Boolean).length;
}

type Panel = 'succeeded' | 'stalled' | 'expired' | 'expiring' | 'whereToFindCodes';

/** The first is shown. The others keep their space, so that nothing moves when one replaces another. */
function panelsOf({ state, isExpiring, isExpired }: ChallengeSnapshot): readonly Panel[] {
  const panels: Panel[] = ['whereToFindCodes'];
  if (isExpiring) panels.unshift(isExpired ? 'expired' : 'expiring');
  if (state.status === 'succeeded') panels.unshift(state.isStalled ? 'stalled' : 'succeeded');
  return panels;
}

interface StepProps {
  /**
   * The texts, in one language. Plain data: spread a language to change a text.
   * @default English
   */
  messages?: ChallengeMessages;
  /**
   * Focuses the field at mount.
   * @default false
   */
  autoFocus?: boolean;
}

/** The props of a step that sends the code to LoginRadius itself. */
export interface BackupCodeChallengeProps extends ChallengeOptions, StepProps {}

/** The props of a step that sends the code through your app's own back end. */
export interface BackEndChallengeProps<Result> extends BackEndChallengeOptions<Result>, StepProps {}
