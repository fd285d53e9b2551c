/** The contestants by the names of their modules. The first is what each other is compared with. */
export const contestants = {
  bareForm: 'bare form: one input and fetch',
  lateLibraries: 'bare form, both libraries used late',
  sameMarkup: 'the step’s markup without behaviour',
  bothHooks: 'useForm and useMutation',
  baseUi: 'Base UI Field and Form',
  reactAria: 'React Aria Components',
  headlessParts: 'headless parts',
  step: 'finished step',
};

export const floor = 'bareForm';

export const names = /** @type {(keyof typeof contestants)[]} */ (Object.keys(contestants));
