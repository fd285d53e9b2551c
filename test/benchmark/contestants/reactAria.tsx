import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { type CreateContestant, sendCode } from '../contestant.js';

/** A form of React Aria Components, without the libraries of the step. */
export const create: CreateContestant = (page) => (
  <Form
    onSubmit={(event) => {
      event.preventDefault();
      void sendCode(page, String(new FormData(event.currentTarget).get('code')));
    }}
  >
    <TextField name="code" isRequired autoComplete="off">
      <Label>Backup code</Label>
      <Input />
      <Text slot="description">8 letters and numbers</Text>
      <FieldError />
    </TextField>
    <Button type="submit">Sign in</Button>
  </Form>
);
