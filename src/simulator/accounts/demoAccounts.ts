import type { SimulatedAccount } from './accounts.js';

/**
 * Made-up accounts to sign in with. Mira has ten backup codes, in the shape that LoginRadius
 * documents for this call: eight upper-case letters and digits. Her first code is LoginRadius's own
 * example. Tobin has no codes. Both passwords are `correct-horse`.
 */
export const demoAccounts = {
  mira: {
    email: 'mira.quillfeather@example.com',
    userName: 'mira',
    password: 'correct-horse',
    profile: {
      Uid: '3c1d7a52-0d8e-4f6b-a1c9-5e2b8f7d4a10',
      ...fullName('Mira', 'Quillfeather'),
      ...picture('MQ', '#0b6e4f'),
    },
    backupCodes: [
      'AD45XH56',
      '7HD83KD9',
      '3FT9VB6N',
      'HS8LR4YC',
      'U5JD7GA2',
      'ZE6NX3WK',
      '9QPB4RTM',
      'CV2FY8SH',
      'X6UJ5KE7',
      'WN3DA9LG',
    ],
    otherMethods: ['authenticator', 'sms', 'email'],
  },
  tobin: {
    email: 'tobin.ashgrove@example.com',
    userName: 'tobin',
    password: 'correct-horse',
    profile: {
      Uid: '8f4b2e61-9a37-4c0d-b5e8-1d6c3a7f9b24',
      ...fullName('Tobin', 'Ashgrove'),
      ...picture('TA', '#7a3b8f'),
    },
    backupCodes: [],
  },
} as const satisfies Readonly<Record<string, SimulatedAccount>>;

/** The accounts of a simulator that is created without any. */
export const defaultAccounts: readonly SimulatedAccount[] = [demoAccounts.mira, demoAccounts.tobin];

function fullName(firstName: string, lastName: string) {
  return {
    FullName: `${firstName} ${lastName}`,
    FirstName: firstName,
    LastName: lastName,
    NickName: firstName,
    ProfileName: `${firstName}${lastName}`.toLowerCase(),
    Prefix: null,
    MiddleName: null,
    Suffix: null,
  };
}

/** Draws initials on a coloured square. A `data:` URL, so that the page loads no picture. */
function picture(initials: string, colour: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/><text x="32" y="41" font-family="sans-serif" font-size="26" text-anchor="middle" fill="#fff">${initials}</text></svg>`;
  const url = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { ImageUrl: url, HttpsImageUrl: url, ThumbnailImageUrl: url };
}
