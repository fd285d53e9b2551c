'use client';
import {
  type AriaAttributes,
  type ForwardedRef,
  forwardRef,
  type HTMLAttributes,
  type ReactElement,
  type RefAttributes,
  useId,
  useMemo,
} from 'react';
import type {
  AnyChallengeOptions,
  BackEndChallengeOptions,
  ChallengeOptions,
} from './challenge/challengeOptions.js';
import type { ChallengeSnapshot } from './challenge/machine/model.js';
import { en } from './locales/en.js';
import type { ChallengeMessages } from './locales/messages.js';
import { elementProps } from './parts/elementProps.js';
import { mergeRefs } from './parts/mergeRefs.js';
import { getChallengeTexts } from './texts/getChallengeTexts.js';
import { useBackupCodeChallenge } from './useBackupCodeChallenge.js';

/**
 * The login step for a person who has lost their usual second factor. It has one field for a backup
 * code. For each failure, the step says what happened, what became of the code, and what to do. Import
 * the package's stylesheet, or write your own for the `.bcc-*` classes. The root is a `<form>`. You can
 * pass it `className`, `style`, `id`, `ref`, and every `data-*` and `aria-*` attribute.
 */
export const BackupCodeChallenge = forwardRef(function BackupCodeChallenge(
  {
    messages = en,
    autoFocus = false,
    headingLevel = 2,
    className = '',
    ...options
  }: BackupCodeChallengeProps | BackEndChallengeProps<unknown>,
  userRef: ForwardedRef<HTMLFormElement>,
) {
  const challenge = useBackupCodeChallenge(options);
  const { failurePlacement, formProps, isExpiring, isExpired, announcement } = challenge;
  const id = useId();
  const props = elementProps(challenge, (part) => `${id}${part}`);
  const ref = useMemo(() => mergeRefs(formProps.ref, userRef), [formProps.ref, userRef]);
  const texts = getChallengeTexts(challenge, messages, options.format);
  const isEnded = failurePlacement === 'end';
  const title = headingLevel && (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- resets and templates style `h2`, and would take away the heading's look
    <div role="heading" aria-level={headingLevel} className="bcc-title" {...props.heading}>
      {isEnded ? texts.title : messages.title}
    </div>
  );
  const alert = failurePlacement && failurePlacement !== 'field' && (
    <div className="bcc-notice bcc-alert" {...props.alert}>
      {!(isEnded && title) && (
        <div className="bcc-notice-title" {...(isEnded && props.heading)}>
          {texts.title}
        </div>
      )}
      <div className="bcc-notice-text">
        <span {...props.alertText}>{texts.text}</span>{' '}
        <span className="bcc-wait">{texts.wait}</span>
      </div>
    </div>
  );

  return (
    // Attributes come before spreads: V8 is slow to add properties to an object that began as a copy.
    <form
      className={`bcc-root ${className}`.trim()}
      lang={messages.locale}
      dir={messages.direction}
      {...rootAttributes(options)}
      // Later than the app's: rules and tests read the state from these.
      {...props.root}
      /** Present while the step counts down the seconds of a wait or a lock. On the root. */
      data-waiting={texts.wait && challenge.retryInSeconds !== 0 ? '' : undefined}
      // The app's own label applies, and so does the label of a page that has the heading itself.
      aria-labelledby={
        options['aria-labelledby'] ??
        (title && !options['aria-label'] ? props.heading.id : undefined)
      }
      ref={ref}
    >
      {/* Two keys, so that no element of one view, and nothing from an extension, stays in the other. */}
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
              <div
                key={panel}
                className="bcc-notice bcc-help"
                /** Which text the panel of an open step shows. On `.bcc-help`. */
                data-panel={panel}
              >
                <div className="bcc-notice-title">{messages[panel].title}</div>
                <div className="bcc-notice-text">{messages[panel].text}</div>
              </div>
            ))}
          </div>
          <label className="bcc-label" {...props.label}>
            {messages.label}
          </label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- off unless the login page asks for it */}
          <input className="bcc-input" autoFocus={autoFocus} {...props.input} />
          <div className="bcc-stack">
            <div className="bcc-error" {...props.error}>
              {failurePlacement === 'field' && texts.text}
            </div>
            <div className="bcc-hint" {...props.description}>
              {/* An alert takes the panel's place, so the warning moves here. */}
              {isExpiring && failurePlacement === 'alert'
                ? messages[isExpired ? 'expired' : 'expiring'].title
                : texts.hint}
            </div>
          </div>
          <button className="bcc-submit" {...props.submit}>
            {messages.submit}
          </button>
        </div>
      )}
      <div
        className="bcc-actions"
        /** The number of actions that an open step reserves space for. On `.bcc-actions`. */
        data-rows={isEnded ? undefined : countOpenActions(options)}
      >
        {challenge.actions.map((action) => (
          <button key={action} className="bcc-action" {...props.action(action)}>
            {texts.actionLabel(action)}
          </button>
        ))}
      </div>
      <div className="bcc-status" {...props.status}>
        <span key={announcement.turn}>{texts.announcement}</span>
      </div>
    </form>
  );
  // SAFETY: `forwardRef` cannot say that `onSuccess` gets what `verify` resolves to.
}) as <Result>(
  props: (BackupCodeChallengeProps | BackEndChallengeProps<Result>) &
    RefAttributes<HTMLFormElement>,
) => ReactElement;

/** Returns the app's attributes for the root, unchanged. */
function rootAttributes(props: object): object {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (/^(aria-|data-|id$|style$)/.test(name)) attributes[name] = value;
  }
  return attributes;
}

/** Counts the actions that can show before the end. The step reserves their space, so nothing moves. */
function countOpenActions(options: AnyChallengeOptions): number {
  const { onUseAnotherMethod, onLostCodes, onStartOver, expiresAt } = options;
  return [onUseAnotherMethod, onLostCodes, expiresAt && onStartOver].filter(Boolean).length;
}

type Panel = 'succeeded' | 'stalled' | 'expired' | 'expiring' | 'whereToFindCodes';

/**
 * Only the first panel shows. The others keep their space, so nothing moves when one replaces another.
 */
function panelsOf({ state, isExpiring, isExpired }: ChallengeSnapshot): readonly Panel[] {
  const panels: Panel[] = ['whereToFindCodes'];
  if (isExpiring) panels.unshift(isExpired ? 'expired' : 'expiring');
  if (state.status === 'succeeded') panels.unshift(state.isStalled ? 'stalled' : 'succeeded');
  return panels;
}

interface StepProps extends RootAttributes {
  /**
   * The texts in one language. To change a text, spread the language's object.
   * @default English
   */
  messages?: ChallengeMessages | undefined;
  /**
   * Focuses the field at mount.
   * @default false
   */
  autoFocus?: boolean | undefined;
  /**
   * The level of the heading. If your page has its own heading, pass `null` to leave out the step's,
   * and pass `aria-labelledby`. When the challenge ends, the title always shows.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** The attributes that the app can set on the root, a `<form>`. */
interface RootAttributes
  extends AriaAttributes, Pick<HTMLAttributes<HTMLFormElement>, 'className' | 'id' | 'style'> {
  /**
   * For tests. TypeScript also accepts this attribute in an object of props; others only in JSX.
   * @default none
   */
  'data-testid'?: string | undefined;
}

/** The props of a step that sends the code to LoginRadius itself. */
export interface BackupCodeChallengeProps extends ChallengeOptions, StepProps {}

/** The props of a step that sends the code through your app's own back end. */
export interface BackEndChallengeProps<Result> extends BackEndChallengeOptions<Result>, StepProps {}
