// Only the compiler reads this file. The types of the endpoint's bodies must reject mistakes.
import type {
  LoginRadiusErrorBody,
  VerifyBackupCodeRequestBody,
  VerifyBackupCodeResponseBody,
} from 'backup-code-challenge';
import { exampleErrors, exampleLogin } from 'backup-code-challenge/testing';

/** A test can name what it makes of the examples. */
export const withoutProfile: VerifyBackupCodeResponseBody = { ...exampleLogin, Profile: null };
export const withHint: LoginRadiusErrorBody[] = exampleErrors.map((error) => ({
  ...error,
  Errors: [{ FieldName: 'apikey', ErrorMessage: 'required' }],
}));

// @ts-expect-error -- the body has one key
export const longRequest: VerifyBackupCodeRequestBody = { backupcode: 'A', otp: '1' };
// @ts-expect-error -- the code is required
export const emptyRequest: VerifyBackupCodeRequestBody = {};
// @ts-expect-error -- LoginRadius writes this number as a text
export const wrongResponse: VerifyBackupCodeResponseBody = { Profile: { Age: 33 } };
// @ts-expect-error -- JSON has no `undefined`
export const undefinedResponse: VerifyBackupCodeResponseBody = { access_token: undefined };
// @ts-expect-error -- an error has a code
export const wrongError: LoginRadiusErrorBody = { Message: 'No', Description: 'No' };
