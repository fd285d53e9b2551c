import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { type CreateContestant, sendCode } from '../contestant.js';

/** A form of Base UI, without the libraries of the step. */
export const create: CreateContestant = (page) => (
  <Form
    onSubmit={(event) => {
      event.preventDefault();
      void sendCode(page, String(new FormData(event.currentTarget).get('code')));
    }}
  >
    <Field.Root name="code">
      <Field.Label>Backup code</Field.Label>
      <Field.Control required autoComplete="off" />
      <Field.Description>8 letters and numbers</Field.Description>
      <Field.Error match="valueMissing">Enter a backup code.</Field.Error>
    </Field.Root>
    <button type="submit">Sign in</button>
  </Form>
);
