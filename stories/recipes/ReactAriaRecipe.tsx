import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, describeChallenge } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import {
  Button,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Text,
  TextField,
  VisuallyHidden,
} from 'react-aria-components';
import { useState } from 'react';

/** The step in React Aria's components, which bring behaviour and class names, and no look. */
export function ReactAriaRecipe(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { state, place, isExpiring } = challenge;
  const texts = describeChallenge(challenge, en, options.format);
  const [code, setCode] = useState('');
  const panel = en[state.status === 'succeeded' ? 'succeeded' : isExpiring ? 'expiring' : 'help'];

  return (
    <BackupCode.Root challenge={challenge} render={<Form />}>
      <BackupCode.Heading render={<Heading level={2} />}>
        {place === 'end' ? texts.title : en.title}
      </BackupCode.Heading>
      <BackupCode.Alert className="notice">
        {place === 'alert' && <strong>{texts.title}. </strong>}
        {texts.text} {texts.wait}
      </BackupCode.Alert>
      {place !== 'end' && (
        <>
          <p className="notice">
            <strong>{panel.title}.</strong> {panel.text}
          </p>
          <TextField
            value={code}
            onChange={setCode}
            isInvalid={place === 'field'}
            validationBehavior="aria"
          >
            <BackupCode.Label render={<Label />}>{en.label}</BackupCode.Label>
            <BackupCode.Input render={<Input />} />
            <BackupCode.FieldError render={<FieldError />}>{texts.text}</BackupCode.FieldError>
            <BackupCode.Description render={<Text slot="description" />}>
              {texts.hint}
            </BackupCode.Description>
          </TextField>
          <BackupCode.Submit render={<Button type="submit" />}>{en.submit}</BackupCode.Submit>
        </>
      )}
      {challenge.waysOut.map((way) => (
        <BackupCode.Action key={way} way={way} render={<Button />}>
          {texts.wayOut(way)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status render={<VisuallyHidden />}>{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
