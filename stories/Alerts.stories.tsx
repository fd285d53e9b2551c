import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { stepArgs } from './support/stepArgs.js';
import { failing } from './support/steps.js';

/** Failures that show as an alert above the field. The field keeps the code. */
const meta = preview.meta({ title: 'Step/Alerts', component: StoryStep, args: stepArgs });

export const NoResponseInTime = meta.story({
  args: { endpoint: { baseUrl: '/simulated', timeoutMs: 300 } },
  ...failing('outcome_unknown/timeout', { meets: ['neverAnswers'] }),
});
export const ConnectionLost = meta.story(
  failing('outcome_unknown/network', { meets: ['dropBeforeReading'] }),
);
export const UnreadableResponse = meta.story(
  failing('outcome_unknown/unreadable', { meets: ['truncatedBody'] }),
);
const offline = failing('offline');
/** The browser is offline, so the challenge sends nothing. */
export const Offline = meta.story({
  ...offline,
  beforeEach: (context) => {
    offline.beforeEach(context);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => void Reflect.deleteProperty(navigator, 'onLine');
  },
});
export const ServiceError = meta.story(failing('service_error', { meets: ['serviceError'] }));
/** A gateway responds with HTML. */
export const GatewayError = meta.story(failing('service_error', { meets: ['htmlError'] }));
export const UnexpectedError = meta.story(failing('unexpected', { meets: ['unexpected'] }));
/** Shows a countdown. The button does not submit until the countdown ends. */
export const TooManyRequests = meta.story(failing('rate_limited', { meets: ['rateLimited'] }));
export const TooManyRequestsWithoutEnd = meta.story(
  failing('rate_limited', { meets: ['rateLimitedWithoutRetryAfter'] }),
);
export const TooManySessions = meta.story(failing('session_limit', { meets: ['sessionLimit'] }));
