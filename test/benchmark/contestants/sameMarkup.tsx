/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the step has these elements, for reasons of its own */
import type { CreateContestant } from '../contestant.js';

/** The step's elements without its behaviour: no server render of the step can be faster. */
export const create: CreateContestant = () => (
  <form
    aria-labelledby="heading"
    noValidate
    data-status="idle"
    className="bcc-root"
    lang="en"
    dir="ltr"
    method="post"
  >
    <div className="bcc-step">
      <div
        data-heading=""
        id="heading"
        data-status="idle"
        role="heading"
        aria-level={2}
        className="bcc-title"
      >
        Sign in with a backup code
      </div>
      <div className="bcc-stack">
        <div className="bcc-notice bcc-help" data-panel="whereToFindCodes">
          <div className="bcc-notice-title">Where to find your codes</div>
          <div className="bcc-notice-text">
            Look on the list you saved or printed when you set up two-step verification. Each code
            works only once.
          </div>
        </div>
      </div>
      <label htmlFor="backup-code" data-status="idle" className="bcc-label">
        Backup code
      </label>
      <input
        data-backup-code=""
        type="text"
        inputMode="text"
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="go"
        translate="no"
        dir="ltr"
        data-private=""
        data-sentry-mask=""
        data-dd-privacy="mask"
        data-openreplay-obscured=""
        aria-invalid="false"
        id="backup-code"
        aria-describedby="description"
        data-status="idle"
        className="bcc-input"
      />
      <div className="bcc-stack">
        <div id="error" data-status="idle" className="bcc-error" />
        <div id="description" data-status="idle" className="bcc-hint">
          8 letters and numbers, such as AD45&nbsp;XH56. Capital and small letters matter.
        </div>
      </div>
      <button
        type="submit"
        aria-disabled="false"
        aria-busy="false"
        data-status="idle"
        className="bcc-submit"
      >
        Sign in
      </button>
    </div>
    <div className="bcc-actions" data-rows="1">
      <button
        type="button"
        data-action="use_another_method"
        data-status="idle"
        className="bcc-action"
      >
        Use another method
      </button>
    </div>
    <div role="status" aria-atomic="true" data-status="idle" className="bcc-status">
      <span />
    </div>
  </form>
);
