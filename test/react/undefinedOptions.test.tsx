import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buttonNames, getInput, goodCode, renderStep } from './support/renderStep.js';
import { en } from '../support/texts.js';

it('the step uses the default of each option that is undefined', async () => {
  const { simulator, enter, onSuccess } = renderStep({
    messages: undefined,
    autoFocus: undefined,
    onUseAnotherMethod: undefined,
    onLostCodes: undefined,
    onStartOver: undefined,
    onContactSupport: undefined,
    onActionRequired: undefined,
    onEvent: undefined,
    queryClient: undefined,
    expiresAt: undefined,
    format: { length: undefined, groups: undefined, alphabet: undefined, letterCase: undefined },
    endpoint: {
      baseUrl: undefined,
      path: undefined,
      timeoutMs: undefined,
      preventWebhook: undefined,
      riskTemplates: { email: undefined, sms: { city: undefined } },
    },
  });
  expect(getInput()).not.toHaveFocus();
  expect(buttonNames()).toEqual([en.submit]);
  await enter(goodCode);
  await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  expect(simulator.requests).toHaveLength(1);
});
