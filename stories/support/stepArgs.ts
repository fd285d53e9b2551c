import { fn } from 'storybook/test';

/** A handler for everything that the step tells its host, each in the actions panel. */
export const stepArgs = {
  onSuccess: fn(),
  onFailure: fn(),
  onUseAnotherMethod: fn(),
  onLostCodes: fn(),
  onStartOver: fn(),
  onActionRequired: fn(),
  onEvent: fn(),
};
