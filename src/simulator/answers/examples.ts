import type {
  LoginRadiusErrorBody,
  VerifyBackupCodeResponseBody,
} from '../../loginradius/loginRadiusTypes.js';
import exampleErrorsJson from './fixtures/exampleErrors.json' with { type: 'json' };
import exampleIdentity from './fixtures/exampleIdentity.json' with { type: 'json' };
import exampleProfile from './fixtures/exampleProfile.json' with { type: 'json' };

/** The 200 body of LoginRadius's API page: a Profile with all of its 149 fields. */
export const exampleLogin: VerifyBackupCodeResponseBody = {
  Profile: { ...exampleProfile, Identities: [exampleIdentity] },
  access_token: '68***-91**-****-b**b-e**********9',
  refresh_token: '68***-91**-****-b**b-e**********9',
  expires_in: '2023-10-01T12:00:00Z',
};

/** The four error bodies of LoginRadius's API page: 908, 6003, 8169 and 7909. */
export const exampleErrors: readonly LoginRadiusErrorBody[] = exampleErrorsJson;
