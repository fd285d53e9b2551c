import type { components } from './verifyBackupCode.generated.js';

type Schemas = components['schemas'];

/** A person as LoginRadius describes them. Any of the 149 fields may be absent or null. */
export type LoginRadiusProfile = Schemas['Profile'];

/** One sign-in provider of a Profile. About a dozen fields have another shape than in the Profile. */
export type LoginRadiusIdentity = Schemas['Identity'];

/** The JSON body that "Verify Backup Code with MFA Token" takes. */
export type VerifyBackupCodeRequestBody = Schemas['RequestBody'];

/** The 200 body of "Verify Backup Code with MFA Token". Each field may be absent or null. */
export type VerifyBackupCodeResponseBody = Schemas['LoginResponse'];

/** The JSON body of a failure. A gateway responds with HTML or with nothing instead. */
export type LoginRadiusErrorBody = Schemas['ErrorResponse'];
