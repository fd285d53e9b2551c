'use client';
import { useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { de } from 'backup-code-challenge/locales/de';
import { useState } from 'react';
import type { Login } from './login.js';

/** A login page with a challenge built from the headless parts, in German. */
export function HeadlessPage({ login }: { login: Login }) {
  const [name, setName] = useState<string | null>(null);
  const challenge = useBackupCodeChallenge({
    apiKey: login.apiKey,
    secondFactorToken: login.token,
    endpoint: { baseUrl: login.api },
    onSuccess: (_, profile) => setName(profile?.FirstName ?? ''),
  });
  if (name !== null) return <h1>Hello, {name}</h1>;
  const texts = getChallengeTexts(challenge, de);
  return (
    <BackupCode.Root challenge={challenge} className="bcc-root" lang={de.locale}>
      {challenge.failurePlacement === 'end' && (
        <BackupCode.Heading>{texts.title}</BackupCode.Heading>
      )}
      <BackupCode.Alert>{texts.text}</BackupCode.Alert>
      <BackupCode.Label>{de.label}</BackupCode.Label>
      <BackupCode.Input />
      <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
      <BackupCode.Description>{texts.hint}</BackupCode.Description>
      <BackupCode.Submit className="bcc-submit">{de.submit}</BackupCode.Submit>
      <BackupCode.Status>{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}
