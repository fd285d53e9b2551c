import type { ChallengeMessages } from './messages.js';

export const hu: ChallengeMessages = {
  locale: 'hu',
  direction: 'ltr',
  title: 'Bejelentkezés tartalékkóddal',
  whereToFindCodes: {
    title: 'Hol vannak a kódjai',
    text: 'A kétlépcsős azonosítás beállításakor elmentett vagy kinyomtatott listán. Minden kód csak egyszer használható.',
  },
  label: 'Tartalékkód',
  hint: { other: '{length} betű és számjegy, például {example}.' },
  letterCase: 'A kis- és nagybetűk különböznek.',
  submit: 'Bejelentkezés',
  submitting: 'Ellenőrizzük a kódját',
  succeeded: { title: 'Elfogadtuk a kódot', text: 'A bejelentkezés folyamatban van.' },
  stalled: {
    title: 'Az oldal nem lépett tovább',
    text: 'Elfogadtuk a kódját, így többé nem használható. Ha nincs bejelentkezve, kezdje újra.',
  },
  wait: {
    hour: {
      one: '{count} óra múlva újra próbálkozhat.',
      other: '{count} óra múlva újra próbálkozhat.',
    },
    minute: {
      one: '{count} perc múlva újra próbálkozhat.',
      other: '{count} perc múlva újra próbálkozhat.',
    },
    second: {
      one: '{count} másodperc múlva újra próbálkozhat.',
      other: '{count} másodperc múlva újra próbálkozhat.',
    },
    unknown: 'Várjon néhány percet, majd próbálkozzon újra.',
  },
  waitOver: 'Most már újra próbálkozhat.',
  expiring: {
    title: 'Kevesebb mint 1 perce van a bejelentkezésre',
    text: 'Ha letelik az idő, kezdje újra a jelszavával. A fel nem használt kódjai továbbra is érvényesek.',
  },
  expired: {
    title: 'Lehet, hogy letelt a bejelentkezési ideje',
    text: 'Még megpróbálhatja, vagy újrakezdheti a jelszavával.',
  },
  actions: {
    use_another_method: 'Másik módszer használata',
    lost_codes: 'Nincsenek meg a kódjaim',
    start_over: 'Újrakezdés',
    contact_support: 'Ügyfélszolgálat elérése',
    'continue/privacy_policy': 'Tovább az adatvédelmi szabályzathoz',
    'continue/consent': 'Tovább a hozzájárulási űrlaphoz',
  },
  codeFate: {
    not_used: 'A kódja nem lett felhasználva.',
    may_be_used: 'Lehet, hogy a kódja már fel lett használva.',
    unused_still_work: 'A fel nem használt kódjai továbbra is érvényesek.',
    earlier_may_be_used: 'Lehet, hogy egy korábban megadott kódja már fel lett használva.',
  },
  failures: {
    'invalid_format/empty': 'Adjon meg egy tartalékkódot.',
    'invalid_format/multiple_codes': 'Ez több kódnak tűnik. Csak egyet adjon meg.',
    'invalid_format/authenticator_code':
      'Ez egy hitelesítő alkalmazás kódjának tűnik. Adjon meg egy tartalékkódot a listáról, vagy használjon másik módszert.',
    'invalid_format/bad_character':
      'A kódban nem lehet „{character}”. Csak A–Z betűket (ékezet nélkül) és 0–9 számjegyeket adjon meg.',
    'invalid_format/too_short': {
      one: 'Ez a kód túl rövid. {count} karaktert adott meg {length} helyett.',
      other: 'Ez a kód túl rövid. {count} karaktert adott meg {length} helyett.',
    },
    'invalid_format/too_long': {
      one: 'Ez a kód túl hosszú. {count} karaktert adott meg {length} helyett.',
      other: 'Ez a kód túl hosszú. {count} karaktert adott meg {length} helyett.',
    },
    'invalid_format/already_refused':
      'Ezt a kódot már megpróbálta, és nem működött. Adjon meg egy másikat.',
    invalid_code:
      'Ez a kód nem működött. Ellenőrizze, nem írta-e el, vagy adjon meg egy másikat. Minden kód csak egyszer használható.',
    'invalid_code/after_unknown_outcome':
      'Ez a kód nem működött. Lehet, hogy egy korábbi próbálkozáskor már fel lett használva. Adjon meg egy másikat.',
    'outcome_unknown/timeout': {
      title: 'Nem kaptunk választ',
      text: 'Próbálja meg újra ugyanazt a kódot. Ha nem működik, adjon meg egy másikat.',
    },
    'outcome_unknown/network': {
      title: 'Megszakadt a kapcsolat',
      text: 'Próbálja meg újra ugyanazt a kódot. Ha nem működik, adjon meg egy másikat.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nem tudtuk megerősíteni a kódját',
      text: 'Próbálja meg újra ugyanazt a kódot. Ha nem működik, adjon meg egy másikat.',
    },
    offline: {
      title: 'Úgy tűnik, nincs internetkapcsolata',
      text: 'Csatlakozzon az internethez, majd próbálkozzon újra.',
    },
    service_error: {
      title: 'Sajnáljuk, gond van a bejelentkezéssel',
      text: 'Próbálja meg újra ugyanazt a kódot. Ha nem működik, adjon meg egy másikat.',
    },
    unexpected: {
      title: 'Hiba történt',
      text: 'Próbálja meg újra ugyanazt a kódot. Ha nem működik, adjon meg egy másikat.',
    },
    rate_limited: { title: 'Túl sok próbálkozás' },
    session_limit: {
      title: 'Túl sok eszközön van bejelentkezve',
      text: 'Jelentkezzen ki az egyik eszközön, majd próbálkozzon újra. Ha a kódja nem működik, adjon meg egy másikat.',
    },
    'locked/temporary': {
      title: 'Bejelentkezés zárolva: túl sok próbálkozás',
      text: 'A zárolás után kezdje újra a jelszavával.',
    },
    'locked/captcha': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával, és végezze el a biztonsági ellenőrzést (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával, és válaszoljon a biztonsági kérdésére.',
    },
    'locked/sign_in_again': {
      title: 'A bejelentkezés zárolva van',
      text: 'Kezdje újra a jelszavával.',
    },
    'locked/blocked': {
      title: 'Ez a fiók le van tiltva',
      text: 'A tartalékkód nem segít. Forduljon az ügyfélszolgálathoz.',
    },
    'action_required/privacy_policy': {
      title: 'Még egy lépés',
      text: 'Elfogadtuk a kódját. A bejelentkezés befejezéséhez olvassa el és fogadja el az adatvédelmi szabályzatot.',
    },
    'action_required/consent': {
      title: 'Még egy lépés',
      text: 'Elfogadtuk a kódját. A bejelentkezés befejezéséhez töltse ki a hozzájárulási űrlapot.',
    },
    session_expired: {
      title: 'Ez a bejelentkezés már nem érvényes',
      text: 'Kezdje újra a jelszavával.',
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
      title: 'Ebbe a fiókba nem tud bejelentkezni',
      text: 'Forduljon az ügyfélszolgálathoz.',
    },
    risk_blocked: {
      title: 'A fiókja védelmében leállítottuk a bejelentkezést',
      text: 'Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz.',
    },
    configuration: {
      title: 'A bejelentkezés nem működik',
      text: 'A hiba nálunk van. Használjon másik módszert, vagy forduljon az ügyfélszolgálathoz.',
    },
  },
};
