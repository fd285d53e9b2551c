import type { components } from './verifyBackupCode.generated.js';

type Schemas = components['schemas'];

/** A person as LoginRadius describes them. Any of the 149 fields may be absent or null. */
export type LoginRadiusProfile = Schemas['Profile'];

/** One sign-in provider of a Profile. About a dozen fields have another shape than in the Profile. */
export type LoginRadiusIdentity = Schemas['Identity'];

/** The 200 body of "Verify Backup Code with MFA Token". */
export type VerifyBackupCodeBody = Schemas['LoginResponse'];

/** The body of a failure. */
export type LoginRadiusErrorBody = Schemas['ErrorResponse'];
