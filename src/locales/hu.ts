import type { ChallengeMessages } from './messages.js';

export const hu: ChallengeMessages = {
  locale: 'hu',
  direction: 'ltr',
  title: 'Bejelentkezés tartalékkóddal',
  whereToFindCodes: {
    title: 'Hol találja a kódjait',
    text: 'A kétlépcsős azonosításhoz elmentett vagy kinyomtatott listán. Minden kód egyszer használható.',
  },
  label: 'Tartalékkód',
  hint: {
    one: '{length} betű vagy számjegy. A szóközök és a kötőjelek nem számítanak.',
    other: '{length} betű és számjegy. A szóközök és a kötőjelek nem számítanak.',
  },
  submit: 'Bejelentkezés',
  submitting: 'Ellenőrizzük a kódját',
  succeeded: { title: 'Elfogadtuk a kódot', text: 'A bejelentkezés folyamatban van.' },
  wait: {
    minute: {
      one: '{count} perc múlva újra próbálkozhat.',
      other: '{count} perc múlva újra próbálkozhat.',
    },
    second: {
      one: '{count} másodperc múlva újra próbálkozhat.',
      other: '{count} másodperc múlva újra próbálkozhat.',
    },
    unknown: 'Várjon egy kicsit, majd próbálkozzon újra.',
  },
  waitOver: 'Most már újra próbálkozhat.',
  expiring: {
    title: 'A bejelentkezés egy percen belül lejár',
    text: 'Addig adja meg a kódját, különben újra kell kezdenie a jelszavával.',
  },
  actions: {
    use_another_method: 'Másik módszer használata',
    lost_codes: 'Nem találom a kódjaimat',
    start_over: 'Újrakezdés',
    'continue/privacy_policy': 'Az adatvédelmi szabályzathoz',
    'continue/consent': 'A hozzájárulási űrlaphoz',
  },
  failures: {
    'invalid_format/empty': 'Adjon meg egy tartalékkódot.',
    'invalid_format/multiple_codes': 'Ez több kódnak tűnik. Csak egyet adjon meg közülük.',
    'invalid_format/bad_character': 'A kód csak betűkből (A–Z) és számjegyekből (0–9) áll.',
    'invalid_format/too_short': {
      one: '{count} karaktert adott meg, de egy kód {length} karakterből áll.',
      other: '{count} karaktert adott meg, de egy kód {length} karakterből áll.',
    },
    'invalid_format/too_long': {
      one: '{count} karaktert adott meg, de egy kód {length} karakterből áll.',
      other: '{count} karaktert adott meg, de egy kód {length} karakterből áll.',
    },
    'invalid_format/already_refused':
      'Ezt a kódot korábban nem fogadtuk el. Adjon meg egy másikat.',
    invalid_code: 'Hibás vagy már felhasznált kód. Ellenőrizze, vagy adjon meg egy másikat.',
    'invalid_code/after_unknown_outcome':
      'Ezt a kódot a korábbi próbálkozásakor valószínűleg felhasználtuk. Adjon meg egy másikat.',
    'outcome_unknown/timeout': {
      title: 'Nem érkezett időben válasz',
      text: 'Lehet, hogy a kódját már felhasználtuk. Adja meg újra; ha nem fogadjuk el, adjon meg egy másikat.',
    },
    'outcome_unknown/network': {
      title: 'Megszakadt a kapcsolat',
      text: 'Lehet, hogy a kódját már felhasználtuk. Adja meg újra; ha nem fogadjuk el, adjon meg egy másikat.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nem érkezett egyértelmű válasz',
      text: 'Lehet, hogy a kódját már felhasználtuk. Adja meg újra; ha nem fogadjuk el, adjon meg egy másikat.',
    },
    offline: {
      title: 'Nincs internetkapcsolat',
      text: 'A kódját nem használtuk fel. Csatlakozzon újra, majd próbálkozzon ismét.',
    },
    service_error: {
      title: 'Hiba van a bejelentkezési szolgáltatásban',
      text: 'Lehet, hogy a kódját már felhasználtuk. Adja meg újra; ha nem fogadjuk el, adjon meg egy másikat.',
    },
    unexpected: {
      title: 'Váratlan hiba történt',
      text: 'Lehet, hogy a kódját már felhasználtuk. Adja meg újra; ha nem fogadjuk el, adjon meg egy másikat.',
    },
    rate_limited: {
      title: 'Túl sok próbálkozás',
      text: 'A kódját nem használtuk fel.',
    },
    session_limit: {
      title: 'Túl sok eszköz van bejelentkezve',
      text: 'Jelentkezzen ki az egyiken, majd próbálkozzon újra. Ha nem fogadjuk el a kódját, adjon meg egy másikat.',
    },
    'locked/temporary': {
      title: 'Bejelentkezés zárolva: túl sok próbálkozás',
      text: 'Később kezdje újra a jelszavával. A fel nem használt kódjai még érvényesek.',
    },
    'locked/captcha': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával, és oldja meg a CAPTCHA-feladatot. A fel nem használt kódjai még érvényesek.',
    },
    'locked/security_question': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával, és válaszoljon a biztonsági kérdésére. A fel nem használt kódjai még érvényesek.',
    },
    'locked/sign_in_again': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával. A fel nem használt kódjai még érvényesek.',
    },
    'locked/blocked': {
      title: 'Ez a fiók le van tiltva',
      text: 'A letiltás tartalékkóddal nem oldható fel. Forduljon az ügyfélszolgálathoz.',
    },
    'action_required/privacy_policy': {
      title: 'Még egy lépés',
      text: 'Elfogadtuk a kódját. Most fogadja el az adatvédelmi szabályzatot.',
    },
    'action_required/consent': {
      title: 'Még egy lépés',
      text: 'Elfogadtuk a kódját. Most küldje be a hozzájárulási űrlapot.',
    },
    session_expired: {
      title: 'Ez a bejelentkezés lejárt',
      text: 'Kezdje újra a jelszavával. A fel nem használt kódjai még érvényesek.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Ez a bejelentkezés lejárt',
      text: 'Lehet, hogy a kódját már felhasználtuk. Kezdje újra a jelszavával.',
    },
    no_backup_codes: {
      title: 'Ehhez a fiókhoz nincsenek tartalékkódok',
      text: 'Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz.',
    },
    mfa_unavailable: {
      title: 'A tartalékkódok nem érhetők el',
      text: 'Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz.',
    },
    account_unavailable: {
      title: 'Ezzel a fiókkal nem lehet bejelentkezni',
      text: 'Forduljon az ügyfélszolgálathoz. A fel nem használt kódjai még érvényesek.',
    },
    risk_blocked: {
      title: 'Bejelentkezés elutasítva az Ön védelmében',
      text: 'Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz. A fel nem használt kódjai még érvényesek.',
    },
    configuration: {
      title: 'Itt nem lehet bejelentkezni',
      text: 'Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz. A fel nem használt kódjai még érvényesek.',
    },
  },
};
