import type { BackupCodeFormat, EndpointOptions, VerificationOptions } from 'backup-code-challenge';
import type { SimulatorOptions } from 'backup-code-challenge/testing';
import type { FC } from 'react';

// Storybook reads the docs of a component's props. For objects that are no component's props, these
// stand in: they render nothing, and have the options as their props.

/** What `endpoint` takes. */
export const Endpoint: FC<EndpointOptions> = () => null;

/** What `format` takes. */
export const Format: FC<BackupCodeFormat> = () => null;

/** What `useVerifyBackupCode` takes. */
export const Verification: FC<VerificationOptions> = () => null;

/** What `createSimulator` takes. */
export const SimulatorSettings: FC<SimulatorOptions> = () => null;
