/** Where one secret is, in each of the two set-ups. Cells may hold `code`. */
export interface SecretPlace {
  readonly secret: string;
  readonly direct: string;
  readonly ownBackEnd: string;
}

/** Where each secret is. It is nowhere else: the tests below search every other place. */
export const secretPlaces: readonly SecretPlace[] = [
  {
    secret: 'Backup code',
    direct:
      'In the field until success, the end or an unmount. In the JSON body of one `PUT` request. After an unmount, as an HMAC in memory, for 30 minutes at most.',
    ownBackEnd:
      'In the browser, the same locations. In the bodies of the requests to your server and to LoginRadius.',
  },
  {
    secret: 'MFA token',
    direct: 'In your props. In the URL of the request.',
    ownBackEnd: 'On your server. In the browser, only sealed in an `HttpOnly` cookie.',
  },
  {
    secret: 'API key',
    direct: 'In your props. In the URL of the request.',
    ownBackEnd: 'On your server only.',
  },
  {
    secret: 'Access and refresh token',
    direct: 'In the arguments of `onSuccess`, or in the promise of `mutateAsync`.',
    ownBackEnd: 'In the arguments of `onSignedIn` on your server.',
  },
  {
    secret: 'Token of a required policy or consent',
    direct: 'In the argument of `onActionRequired`.',
    ownBackEnd: 'In the argument of `onActionRequired` on your server.',
  },
];
