import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { stepArgs } from './support/stepArgs.js';
import { failing, goodCode, wrongCode } from './support/steps.js';

/** Failures that show at the field, which keeps the focus. Most of them need no request. */
const meta = preview.meta({ title: 'Step/Field errors', component: StoryStep, args: stepArgs });

export const EmptyField = meta.story(failing('invalid_format/empty', { codes: [''] }));
export const TooShort = meta.story(failing('invalid_format/too_short', { codes: ['AD45-XH5'] }));
export const TooLong = meta.story(failing('invalid_format/too_long', { codes: ['AD45-XH567'] }));
export const AuthenticatorCode = meta.story(
  failing('invalid_format/authenticator_code', { codes: ['123456'] }),
);
export const InvalidCharacter = meta.story(
  failing('invalid_format/bad_character', { codes: ['AD45-XH5é'] }),
);
export const SeveralCodes = meta.story(
  failing('invalid_format/multiple_codes', { codes: ['AD45XH56 7HD83KD9'] }),
);
export const SameWrongCodeAgain = meta.story(
  failing('invalid_format/already_refused', { codes: [wrongCode, wrongCode] }),
);
export const WrongCode = meta.story(failing('invalid_code', { codes: [wrongCode] }));
/** The response to the first attempt was lost. The second attempt fails, because the first one spent the code. */
export const RefusedAfterLostResponse = meta.story(
  failing('invalid_code/after_unknown_outcome', {
    codes: [goodCode, goodCode],
    meets: ['emptyBody'],
  }),
);
