import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { stepArgs } from './support/stepArgs.js';
import { failing, goodCode, wrongCode } from './support/steps.js';

/** What is wrong with a code: told at the field, which has the focus. Most of it costs no request. */
const meta = preview.meta({ title: 'Step/Field errors', component: StoryStep, args: stepArgs });

export const Empty = meta.story(failing('invalid_format/empty', { codes: [''] }));
export const TooShort = meta.story(failing('invalid_format/too_short', { codes: ['AD45-XH5'] }));
export const TooLong = meta.story(failing('invalid_format/too_long', { codes: ['AD45-XH567'] }));
export const AuthenticatorCode = meta.story(
  failing('invalid_format/authenticator_code', { codes: ['123456'] }),
);
export const BadCharacter = meta.story(
  failing('invalid_format/bad_character', { codes: ['AD45-XH5é'] }),
);
export const MultipleCodes = meta.story(
  failing('invalid_format/multiple_codes', { codes: ['AD45XH56 7HD83KD9'] }),
);
export const AlreadyRefused = meta.story(
  failing('invalid_format/already_refused', { codes: [wrongCode, wrongCode] }),
);
export const WrongOrUsed = meta.story(failing('invalid_code', { codes: [wrongCode] }));
/** The first try had no answer. The second one is refused, and that is no surprise. */
export const RefusedAfterLostAnswer = meta.story(
  failing('invalid_code/after_unknown_outcome', {
    codes: [goodCode, goodCode],
    meets: ['emptyBody'],
  }),
);
