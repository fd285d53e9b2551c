import type { SimulatedAccount } from './accounts.js';

/**
 * Made-up people to sign in as. Mira has ten backup codes, the first of them the vendor's example;
 * Tobin has none. Both passwords are `correct-horse`.
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
      'k7Mw2pQz',
      '3fT9vB6n',
      'Hs8Lr4Yc',
      'u5Jd7Ga2',
      'Ze6Nx3Wk',
      '9qPb4RtM',
      'Cv2Fy8Sh',
      'x6Uj5Ke7',
      'Wn3Da9Lg',
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

/** The people of a simulator that is given none. */
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

/** Initials on a coloured square, as a `data:` URL: no picture is ever asked of another host. */
function picture(initials: string, colour: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/><text x="32" y="41" font-family="sans-serif" font-size="26" text-anchor="middle" fill="#fff">${initials}</text></svg>`;
  const url = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { ImageUrl: url, HttpsImageUrl: url, ThumbnailImageUrl: url };
}
