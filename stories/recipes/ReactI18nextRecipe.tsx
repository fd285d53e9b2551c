import {
  BackupCodeChallenge,
  type ChallengeOptions,
  type ChallengeMessages,
} from 'backup-code-challenge';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/**
 * The challenge in an app that translates with react-i18next. Its texts are one object in the app's
 * catalogue. A language is plain data, so the object can also be in a JSON file.
 */
export const i18n = i18next.createInstance().use(initReactI18next);
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {
    en: { login: { welcome: 'Welcome back', backupCode: en } },
    de: { login: { welcome: 'Willkommen zurück', backupCode: de } },
  },
});

export function ReactI18nextRecipe(options: ChallengeOptions) {
  const { t } = useTranslation('login', { i18n });
  // SAFETY: the catalogue has a whole language under this key, in every language and in the fallback.
  const messages = t('backupCode', { returnObjects: true }) as unknown as ChallengeMessages;

  return (
    <>
      <p>{t('welcome')}</p>
      <BackupCodeChallenge {...options} messages={messages} />
    </>
  );
}
