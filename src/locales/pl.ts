import type { ChallengeMessages } from './messages.js';

export const pl: ChallengeMessages = {
  locale: 'pl',
  direction: 'ltr',
  title: 'Zaloguj się kodem zapasowym',
  whereToFindCodes: {
    title: 'Gdzie znaleźć kody',
    text: 'Sprawdź listę zapisaną lub wydrukowaną przy włączaniu weryfikacji dwuetapowej. Każdy kod działa tylko raz.',
  },
  label: 'Kod zapasowy',
  hint: {
    few: '{length} znaki: litery i cyfry, na przykład {example}.',
    many: '{length} znaków: litery i cyfry, na przykład {example}.',
    other: '{length} znaku: litery i cyfry, na przykład {example}.',
  },
  letterCase: 'Wielkość liter ma znaczenie.',
  submit: 'Zaloguj się',
  submitting: 'Sprawdzamy kod',
  succeeded: { title: 'Kod przyjęty', text: 'Trwa logowanie.' },
  stalled: {
    title: 'Strona nie przeszła dalej',
    text: 'Kod został przyjęty i nie można go użyć ponownie. Jeśli nie udało się zalogować, zacznij od nowa.',
  },
  wait: {
    hour: {
      one: 'Możesz spróbować ponownie za {count} godzinę.',
      few: 'Możesz spróbować ponownie za {count} godziny.',
      many: 'Możesz spróbować ponownie za {count} godzin.',
      other: 'Możesz spróbować ponownie za {count} godziny.',
    },
    minute: {
      one: 'Możesz spróbować ponownie za {count} minutę.',
      few: 'Możesz spróbować ponownie za {count} minuty.',
      many: 'Możesz spróbować ponownie za {count} minut.',
      other: 'Możesz spróbować ponownie za {count} minuty.',
    },
    second: {
      one: 'Możesz spróbować ponownie za {count} sekundę.',
      few: 'Możesz spróbować ponownie za {count} sekundy.',
      many: 'Możesz spróbować ponownie za {count} sekund.',
      other: 'Możesz spróbować ponownie za {count} sekundy.',
    },
    unknown: 'Poczekaj kilka minut i spróbuj ponownie.',
  },
  waitOver: 'Teraz możesz spróbować ponownie.',
  expiring: {
    title: 'Na zalogowanie została niecała minuta',
    text: 'Jeśli czas minie, zacznij od nowa, podając hasło. Niewykorzystane kody nadal działają.',
  },
  expired: {
    title: 'Czas na zalogowanie mógł już minąć',
    text: 'Możesz jeszcze spróbować albo zacząć od nowa, podając hasło.',
  },
  actions: {
    use_another_method: 'Użyj innej metody',
    lost_codes: 'Nie mam swoich kodów',
    start_over: 'Zacznij od nowa',
    contact_support: 'Skontaktuj się z pomocą techniczną',
    'continue/privacy_policy': 'Przejdź do polityki prywatności',
    'continue/consent': 'Przejdź do formularza zgody',
  },
  codeFate: {
    not_used: 'Kod nie został użyty.',
    may_be_used: 'Kod mógł zostać użyty.',
    unused_still_work: 'Niewykorzystane kody nadal działają.',
    earlier_may_be_used: 'Wpisany wcześniej kod mógł zostać użyty.',
  },
  failures: {
    'invalid_format/empty': 'Wpisz kod zapasowy.',
    'invalid_format/multiple_codes': 'To wygląda na więcej niż jeden kod. Wpisz tylko jeden.',
    'invalid_format/authenticator_code':
      'To wygląda na kod z aplikacji uwierzytelniającej. Wpisz kod zapasowy z listy lub użyj innej metody.',
    'invalid_format/bad_character':
      '„{character}” nie występuje w kodach. Wpisz tylko litery od A do Z (bez polskich znaków) i cyfry od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Ten kod jest za krótki. Wpisano {count} znak zamiast {length}.',
      few: 'Ten kod jest za krótki. Wpisano {count} znaki zamiast {length}.',
      many: 'Ten kod jest za krótki. Wpisano {count} znaków zamiast {length}.',
      other: 'Ten kod jest za krótki. Wpisano {count} znaku zamiast {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ten kod jest za długi. Wpisano {count} znak zamiast {length}.',
      few: 'Ten kod jest za długi. Wpisano {count} znaki zamiast {length}.',
      many: 'Ten kod jest za długi. Wpisano {count} znaków zamiast {length}.',
      other: 'Ten kod jest za długi. Wpisano {count} znaku zamiast {length}.',
    },
    'invalid_format/already_refused': 'Ten kod był już wpisany i nie zadziałał. Wpisz inny.',
    invalid_code: 'Ten kod nie zadziałał. Sprawdź go albo wpisz inny. Każdy kod działa tylko raz.',
    'invalid_code/after_unknown_outcome':
      'Ten kod nie zadziałał. Mógł zostać użyty przy wcześniejszej próbie. Wpisz inny.',
    'outcome_unknown/timeout': {
      title: 'Nie otrzymaliśmy odpowiedzi',
      text: 'Wpisz ten sam kod jeszcze raz. Jeśli nie zadziała, wpisz inny.',
    },
    'outcome_unknown/network': {
      title: 'Połączenie zostało przerwane',
      text: 'Wpisz ten sam kod jeszcze raz. Jeśli nie zadziała, wpisz inny.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nie udało się potwierdzić kodu',
      text: 'Wpisz ten sam kod jeszcze raz. Jeśli nie zadziała, wpisz inny.',
    },
    offline: {
      title: 'Wygląda na to, że nie masz internetu',
      text: 'Połącz się z internetem i spróbuj ponownie.',
    },
    service_error: {
      title: 'Przepraszamy, mamy problem z logowaniem',
      text: 'Wpisz ten sam kod jeszcze raz. Jeśli nie zadziała, wpisz inny.',
    },
    unexpected: {
      title: 'Coś poszło nie tak',
      text: 'Wpisz ten sam kod jeszcze raz. Jeśli nie zadziała, wpisz inny.',
    },
    rate_limited: { title: 'Zbyt wiele prób' },
    session_limit: {
      title: 'Zbyt wiele zalogowanych urządzeń',
      text: 'Wyloguj się na jednym urządzeniu i spróbuj ponownie. Jeśli kod nie zadziała, wpisz inny.',
    },
    'locked/temporary': {
      title: 'Logowanie zablokowane: zbyt wiele prób',
      text: 'Gdy blokada minie, zacznij od nowa, podając hasło.',
    },
    'locked/captcha': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło, i przejdź kontrolę bezpieczeństwa (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło, i odpowiedz na pytanie zabezpieczające.',
    },
    'locked/sign_in_again': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło.',
    },
    'locked/blocked': {
      title: 'To konto jest zablokowane',
      text: 'Kod zapasowy nie pomoże. Skontaktuj się z pomocą techniczną.',
    },
    'action_required/privacy_policy': {
      title: 'Jeszcze jeden krok',
      text: 'Kod został przyjęty. Aby dokończyć logowanie, przeczytaj i zaakceptuj politykę prywatności.',
    },
    'action_required/consent': {
      title: 'Jeszcze jeden krok',
      text: 'Kod został przyjęty. Aby dokończyć logowanie, wypełnij formularz zgody.',
    },
    session_expired: {
      title: 'Logowanie wygasło',
      text: 'Zacznij od nowa, podając hasło.',
    },
    no_backup_codes: {
      title: 'To konto nie ma kodów zapasowych',
      text: 'Użyj innej metody lub skontaktuj się z pomocą techniczną.',
    },
    mfa_unavailable: {
      title: 'Kody zapasowe są niedostępne',
      text: 'Użyj innej metody lub skontaktuj się z pomocą techniczną.',
    },
    account_unavailable: {
      title: 'Nie możesz zalogować się na to konto',
      text: 'Skontaktuj się z pomocą techniczną.',
    },
    risk_blocked: {
      title: 'Przerwaliśmy logowanie, by chronić konto',
      text: 'Użyj innej metody lub skontaktuj się z pomocą techniczną.',
    },
    configuration: {
      title: 'Logowanie nie działa',
      text: 'Problem jest po naszej stronie. Użyj innej metody lub skontaktuj się z pomocą techniczną.',
    },
  },
};
