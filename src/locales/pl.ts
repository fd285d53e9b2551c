import type { ChallengeMessages } from './messages.js';

export const pl: ChallengeMessages = {
  locale: 'pl',
  direction: 'ltr',
  title: 'Zaloguj się kodem zapasowym',
  whereToFindCodes: {
    title: 'Gdzie znaleźć kody',
    text: 'Są na liście zapisanej lub wydrukowanej przy włączaniu weryfikacji dwuetapowej. Każdy kod działa tylko raz.',
  },
  label: 'Kod zapasowy',
  hint: {
    one: '{length} znak: litera lub cyfra. Spacje i myślniki nie mają znaczenia.',
    few: '{length} znaki: litery i cyfry. Spacje i myślniki nie mają znaczenia.',
    many: '{length} znaków: litery i cyfry. Spacje i myślniki nie mają znaczenia.',
    other: '{length} znaku: litery i cyfry. Spacje i myślniki nie mają znaczenia.',
  },
  submit: 'Zaloguj się',
  submitting: 'Sprawdzamy kod',
  succeeded: { title: 'Kod przyjęty', text: 'Trwa logowanie.' },
  wait: {
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
    unknown: 'Poczekaj chwilę i spróbuj ponownie.',
  },
  waitOver: 'Teraz możesz spróbować ponownie.',
  expiring: {
    title: 'Na zalogowanie została niecała minuta',
    text: 'Wpisz kod, zanim minie ten czas. W przeciwnym razie zacznij od nowa, podając hasło.',
  },
  actions: {
    use_another_method: 'Użyj innej metody',
    lost_codes: 'Nie mogę znaleźć kodów',
    start_over: 'Zacznij od nowa',
    'continue/privacy_policy': 'Przejdź do polityki prywatności',
    'continue/consent': 'Przejdź do formularza zgody',
  },
  failures: {
    'invalid_format/empty': 'Wpisz kod zapasowy.',
    'invalid_format/multiple_codes': 'To wygląda na kilka kodów. Wpisz tylko jeden z nich.',
    'invalid_format/bad_character': 'Kod zawiera tylko litery od A do Z i cyfry od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Wpisano {count} znak, a kod ma ich {length}.',
      few: 'Wpisano {count} znaki, a kod ma ich {length}.',
      many: 'Wpisano {count} znaków, a kod ma ich {length}.',
      other: 'Wpisano {count} znaku, a kod ma ich {length}.',
    },
    'invalid_format/too_long': {
      one: 'Wpisano {count} znak, a kod ma ich {length}.',
      few: 'Wpisano {count} znaki, a kod ma ich {length}.',
      many: 'Wpisano {count} znaków, a kod ma ich {length}.',
      other: 'Wpisano {count} znaku, a kod ma ich {length}.',
    },
    'invalid_format/already_refused': 'Ten kod został już odrzucony. Wpisz inny.',
    invalid_code: 'Kod jest błędny lub został już użyty. Sprawdź go albo wpisz inny.',
    'invalid_code/after_unknown_outcome':
      'Ten kod został prawdopodobnie użyty przy poprzedniej próbie. Wpisz inny.',
    'outcome_unknown/timeout': {
      title: 'Odpowiedź nie przyszła na czas',
      text: 'Kod mógł zostać użyty. Wpisz go jeszcze raz; jeśli zostanie odrzucony, wpisz inny.',
    },
    'outcome_unknown/network': {
      title: 'Połączenie zostało przerwane',
      text: 'Kod mógł zostać użyty. Wpisz go jeszcze raz; jeśli zostanie odrzucony, wpisz inny.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nie udało się odczytać odpowiedzi',
      text: 'Kod mógł zostać użyty. Wpisz go jeszcze raz; jeśli zostanie odrzucony, wpisz inny.',
    },
    offline: {
      title: 'Brak połączenia z internetem',
      text: 'Kod nie został użyty. Połącz się z internetem i spróbuj ponownie.',
    },
    service_error: {
      title: 'Problem z usługą logowania',
      text: 'Kod mógł zostać użyty. Wpisz go jeszcze raz; jeśli zostanie odrzucony, wpisz inny.',
    },
    unexpected: {
      title: 'Coś poszło nie tak',
      text: 'Kod mógł zostać użyty. Wpisz go jeszcze raz; jeśli zostanie odrzucony, wpisz inny.',
    },
    rate_limited: {
      title: 'Zbyt wiele prób',
      text: 'Kod nie został użyty.',
    },
    session_limit: {
      title: 'Zalogowanych jest zbyt wiele urządzeń',
      text: 'Wyloguj się na jednym z nich i spróbuj ponownie. Jeśli kod zostanie odrzucony, wpisz inny.',
    },
    'locked/temporary': {
      title: 'Logowanie zablokowane: zbyt wiele prób',
      text: 'Zacznij później od nowa, podając hasło. Niewykorzystane kody są nadal ważne.',
    },
    'locked/captcha': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło, i rozwiąż test CAPTCHA. Niewykorzystane kody są nadal ważne.',
    },
    'locked/security_question': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło, i odpowiedz na pytanie zabezpieczające. Niewykorzystane kody są nadal ważne.',
    },
    'locked/sign_in_again': {
      title: 'Logowanie zablokowane',
      text: 'Zacznij od nowa, podając hasło. Niewykorzystane kody są nadal ważne.',
    },
    'locked/blocked': {
      title: 'To konto jest zablokowane',
      text: 'Kod zapasowy go nie odblokuje. Skontaktuj się z pomocą techniczną.',
    },
    'action_required/privacy_policy': {
      title: 'Jeszcze jeden krok',
      text: 'Kod został przyjęty. Teraz zaakceptuj politykę prywatności.',
    },
    'action_required/consent': {
      title: 'Jeszcze jeden krok',
      text: 'Kod został przyjęty. Teraz wyślij formularz zgody.',
    },
    session_expired: {
      title: 'Czas na zalogowanie minął',
      text: 'Zacznij od nowa, podając hasło. Niewykorzystane kody są nadal ważne.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Czas na zalogowanie minął',
      text: 'Kod mógł zostać użyty. Zacznij od nowa, podając hasło.',
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
      title: 'Na to konto nie można się zalogować',
      text: 'Skontaktuj się z pomocą techniczną. Niewykorzystane kody są nadal ważne.',
    },
    risk_blocked: {
      title: 'Logowanie odrzucono dla Twojej ochrony',
      text: 'Użyj innej metody lub skontaktuj się z pomocą techniczną. Niewykorzystane kody są nadal ważne.',
    },
    configuration: {
      title: 'Logowanie jest tutaj niedostępne',
      text: 'Użyj innej metody lub skontaktuj się z pomocą techniczną. Niewykorzystane kody są nadal ważne.',
    },
  },
};
