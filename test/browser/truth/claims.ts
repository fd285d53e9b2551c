import {
  answeredWith,
  canEdit,
  type Facts,
  isOpen,
  isRefused,
  isUsed,
  nothingSent,
  offers,
  triesOf,
} from './facts.js';

type Part = 'what happened' | 'what became of the code' | 'what to do';

/** A sentence that a failure may show, and when it is true. */
export interface Claim {
  /** The whole sentence, without its full stop. */
  readonly says: RegExp;
  readonly parts: readonly Part[];
  /** Whether it keeps the person from counting on a code that is gone. */
  readonly warns?: boolean;
  readonly isTrue: (facts: Facts) => boolean;
}

type Row = readonly [says: RegExp, isTrue: Claim['isTrue'], warns?: 'warns'];

const claimsOf = (parts: readonly Part[], rows: readonly Row[]): readonly Claim[] =>
  rows.map(([says, isTrue, warns]) => ({ says, parts, isTrue, warns: warns === 'warns' }));

const always = () => true;
const all =
  (...conditions: readonly Claim['isTrue'][]) =>
  (facts: Facts) =>
    conditions.every((isTrue) => isTrue(facts));

const entered =
  (isSuch: (text: string, facts: Facts) => boolean) =>
  (facts: Facts): boolean =>
    nothingSent(facts) && isSuch(facts.last.text, facts);

/** Whether the person finds the same code in the field, and can send it. */
const canRetry = ({ fieldText, last, buttons }: Facts) =>
  fieldText === last.text && buttons.includes('Sign in');

/** Whether a try with this code reached the server, and the server has not refused the code since. */
const mayBeUsed = (facts: Facts): boolean => {
  const tries = triesOf(facts);
  return tries.some(({ text }, index) => text === facts.last.text && isOpen(tries, index));
};

const earlierMayBeUsed = ({ earlier }: Facts) => earlier.some((_, index) => isOpen(earlier, index));

const wasRefusedBefore = ({ earlier, last }: Facts) =>
  earlier.some((seen) => seen.text === last.text && isRefused(seen));

const wasSentBefore = ({ earlier, last }: Facts) =>
  earlier.some((seen) => seen.text === last.text && seen.request && !isRefused(seen));

const saysWait =
  (unit: 'minutes' | 'seconds') =>
  ({ waitSeconds, shownWait }: Facts): boolean => {
    const seconds = unit === 'minutes' ? Number(shownWait) * 60 : Number(shownWait);
    // The count-down has begun.
    return waitSeconds !== null && seconds <= waitSeconds && seconds > waitSeconds - 10;
  };

/** Every sentence that a failure may show. Written by hand: the product's own tables prove nothing. */
export const claims: readonly Claim[] = [
  ...claimsOf(
    ['what happened', 'what to do'],
    [
      [
        /^Enter a backup code$/,
        all(
          canEdit,
          entered((text) => text === ''),
        ),
      ],
      [/^You entered 4 of 8 characters$/, entered((text) => text.length === 4)],
      [/^A code has 8$/, ({ codeLength }) => codeLength === 8],
      // Letter case counts for the simulator too.
      [/^Capital and small letters matter$/, always],
    ],
  ),
  ...claimsOf(
    ['what happened'],
    [
      [
        /^That looks like more than one code$/,
        entered((text, { codeLength }) =>
          text.split(' ').every(({ length }) => length === codeLength),
        ),
      ],
      [
        /^That looks like a code from an authenticator app$/,
        entered((text) => /^\d{6}$/.test(text)),
      ],
      [/^“é” is not part of a code$/, entered((text) => text.includes('é'))],
      [/^That code is too short$/, entered((text, { codeLength }) => text.length < codeLength)],
      [/^That code is too long$/, entered((text, { codeLength }) => text.length > codeLength)],
      [/^You entered 11 characters$/, entered((text) => text.length === 11)],
      [
        /^You already tried this code and it did not work$/,
        all(nothingSent, wasRefusedBefore),
        'warns',
      ],
      [/^That code did not work$/, answeredWith(1129)],
      [/^You seem to be offline$/, all(nothingSent, ({ isOnline }) => !isOnline)],
      [/^The connection was lost$/, ({ last }) => last.request?.outcome?.fault === 'drop'],
      [/^We did not get an answer$/, ({ last }) => last.request?.outcome?.fault === 'never_answer'],
      [
        /^We could not confirm your code$/,
        ({ last }) => last.request?.outcome?.status === 200 && last.request.outcome.fault === null,
      ],
      [
        /^Sorry, there is a problem with sign-in$/,
        ({ last }) => (last.request?.outcome?.status ?? 0) >= 500,
      ],
      [/^Something went wrong$/, answeredWith(8169)],
      [/^Too many attempts$/, answeredWith(429)],
      [/^Too many devices are signed in$/, answeredWith(1338)],
      [/^Sign-in is locked after too many attempts$/, answeredWith(1198)],
      [/^Sign-in is locked$/, answeredWith(1132, 1148, 1264)],
      [/^This account is blocked$/, answeredWith(991)],
      [/^One more step$/, answeredWith(1194, 1226)],
      [/^Sign-in has ended$/, answeredWith(1104)],
      [/^This account has no backup codes$/, answeredWith(1128)],
      [/^Backup codes are not available$/, answeredWith(1097)],
      [/^You cannot sign in to this account$/, answeredWith(1130)],
      [/^To protect your account, we stopped this sign-in$/, answeredWith(1206)],
      [/^(Sign-in is not working|This is a problem on our side)$/, answeredWith(901)],
    ],
  ),
  ...claimsOf(
    ['what became of the code'],
    [
      [/^Your code was not used$/, (facts) => !isUsed(facts)],
      [/^Your code may have been used$/, mayBeUsed, 'warns'],
      [/^It may have been used on an earlier try$/, wasSentBefore, 'warns'],
      [/^A code you entered earlier may have been used$/, earlierMayBeUsed, 'warns'],
      // Nothing lets a person take this for the code in hand, because that one is not used.
      [/^Your unused codes still work$/, (facts) => !isUsed(facts)],
      [/^Your code was accepted$/, all(answeredWith(1194, 1226), isUsed), 'warns'],
      [/^Each code works only once$/, always],
      [/^A backup code will not help$/, answeredWith(991)],
    ],
  ),
  ...claimsOf(
    ['what to do'],
    [
      [/^Enter just one$/, canEdit],
      [
        /^Enter a backup code from your list, or use another method$/,
        all(canEdit, offers('Use another method')),
      ],
      [/^Use only letters A to Z and numbers 0 to 9$/, canEdit],
      [/^(Enter a different one|Check for typos, or enter a different code)$/, canEdit],
      [/^If (it|your code) does not work, enter a different one$/, canEdit],
      [/^Try the same code again$/, canRetry],
      [/^Connect to the internet, then try again$/, all(canRetry, ({ isOnline }) => !isOnline)],
      [/^Sign out on one device, then try again$/, canRetry],
      [/^You can try again in \d+ seconds$/, saysWait('seconds')],
      [/^You can try again in \d+ minutes$/, saysWait('minutes')],
      [/^Start over with your password$/, offers('Start over')],
      [
        /^When the lock ends, start over with your password$/,
        all(offers('Start over'), answeredWith(1198)),
      ],
      [
        /^Start over with your password and complete the security check \(CAPTCHA\)$/,
        all(offers('Start over'), answeredWith(1132)),
      ],
      [
        /^Start over with your password and answer your security question$/,
        all(offers('Start over'), answeredWith(1148)),
      ],
      [/^Contact support$/, offers('Contact support')],
      [/^Use another method, or contact support$/, offers('Use another method', 'Contact support')],
      [
        /^To finish signing in, read and accept the privacy policy$/,
        all(offers('Go to the privacy policy'), answeredWith(1194)),
      ],
      [
        /^To finish signing in, fill in the consent form$/,
        all(offers('Go to the consent form'), answeredWith(1226)),
      ],
    ],
  ),
];
