import { fn } from 'storybook/test';

/** A handler for each callback of the challenge. Storybook lists the calls in its actions panel. */
export const stepArgs = {
  onSuccess: fn(),
  onFailure: fn(),
  onUseAnotherMethod: fn(),
  onLostCodes: fn(),
  onStartOver: fn(),
  onContactSupport: fn(),
  onActionRequired: fn(),
  onEvent: fn(),
};
