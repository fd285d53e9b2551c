/**
 * By which words Bitwarden's browser extension knows a field of an authenticator app. The words are
 * those of its published source, bitwarden/clients, `apps/browser/src/autofill/services`:
 * `TotpFieldNames`, `AmbiguousTotpFieldNames` and `RecoveryCodeFieldNames` of `autofill-constants.ts`.
 * How they are applied follows `isTotpField` of `inline-menu-field-qualification.service.ts`, and the
 * choice of the field to fill in `autofill.service.ts`.
 */
const totpNames = [
  'totp',
  'totpcode',
  '2facode',
  'approvals_code',
  'mfacode',
  'otc-code',
  'onetimecode',
  'otp-code',
  'otpcode',
  'onetimepassword',
  'security_code',
  'security code',
  'second-factor',
  'twofactor',
  'twofa',
  'twofactorcode',
  'verificationcode',
  'verification code',
  'otc-confirmation',
];
const ambiguousTotpNames = ['code', 'pin', 'otc', 'otp', '2fa', 'mfa'];
const recoveryCodeNames = ['backup', 'recovery'];
const fillableTypes = ['text', 'number', 'tel'];

/** Whether the extension offers its menu of authenticator codes at the field. */
export function isTotpForMenu(input: HTMLInputElement): boolean {
  const texts = describe(input);
  if (contains(texts, recoveryCodeNames)) return false;
  return input.autocomplete === 'one-time-code' || contains(texts, totpNames);
}

/** Whether the extension fills the field with an authenticator code. */
export function isTotpForFilling(input: HTMLInputElement): boolean {
  const texts = describe(input);
  if (!fillableTypes.includes(input.type) || contains(texts, recoveryCodeNames)) return false;
  const isNamed = contains(texts, [...totpNames, ...ambiguousTotpNames]);
  return isNamed || input.autocomplete === 'one-time-code';
}

/** The texts that the extension compares: attributes, names and values of `data-*`, and labels. */
function describe(input: HTMLInputElement): readonly string[] {
  const dataset = Object.entries(input.dataset).map((entry) => entry.join(': '));
  const labels = Array.from(input.labels ?? [], ({ textContent }) => textContent);
  const attributes = [
    'name',
    'class',
    'type',
    'title',
    'placeholder',
    'autocomplete',
    'aria-label',
  ];
  return [
    input.id,
    ...attributes.map((name) => input.getAttribute(name) ?? ''),
    dataset.join(', '),
    ...labels,
  ];
}

function contains(texts: readonly string[], names: readonly string[]): boolean {
  return texts.some((text) => {
    const plain = text.toLowerCase().replaceAll('-', '');
    return names.some((name) => plain.includes(name.replaceAll('-', '')));
  });
}
