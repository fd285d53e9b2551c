import type { ChallengeMessages } from './messages.js';

export const fi: ChallengeMessages = {
  locale: 'fi',
  direction: 'ltr',
  title: 'Kirjaudu sisään varakoodilla',
  whereToFindCodes: {
    title: 'Mistä löydät koodisi',
    text: 'Katso listaa, jonka tallensit tai tulostit, kun otit kaksivaiheisen vahvistuksen käyttöön. Kukin koodi toimii vain kerran.',
  },
  label: 'Varakoodi',
  hint: { other: '{length} kirjainta ja numeroa, esimerkiksi {example}.' },
  letterCase: 'Isoilla ja pienillä kirjaimilla on merkitystä.',
  submit: 'Kirjaudu sisään',
  submitting: 'Koodiasi tarkistetaan',
  succeeded: { title: 'Koodi hyväksyttiin', text: 'Sinut kirjataan sisään.' },
  stalled: {
    title: 'Tämä sivu ei siirtynyt eteenpäin',
    text: 'Koodisi hyväksyttiin, etkä voi käyttää sitä uudelleen. Jos et ole kirjautunut sisään, aloita alusta.',
  },
  wait: {
    hour: {
      one: 'Voit yrittää uudelleen {count} tunnin kuluttua.',
      other: 'Voit yrittää uudelleen {count} tunnin kuluttua.',
    },
    minute: {
      one: 'Voit yrittää uudelleen {count} minuutin kuluttua.',
      other: 'Voit yrittää uudelleen {count} minuutin kuluttua.',
    },
    second: {
      one: 'Voit yrittää uudelleen {count} sekunnin kuluttua.',
      other: 'Voit yrittää uudelleen {count} sekunnin kuluttua.',
    },
    unknown: 'Odota muutama minuutti ja yritä sitten uudelleen.',
  },
  waitOver: 'Voit nyt yrittää uudelleen.',
  expiring: {
    title: 'Alle 1 minuutti aikaa kirjautua sisään',
    text: 'Jos aika loppuu, aloita alusta salasanallasi. Käyttämättömät koodisi toimivat yhä.',
  },
  expired: {
    title: 'Kirjautumisaikasi on ehkä loppunut',
    text: 'Voit silti yrittää tai aloittaa alusta salasanallasi.',
  },
  actions: {
    use_another_method: 'Käytä toista tapaa',
    lost_codes: 'Minulla ei ole koodeja',
    start_over: 'Aloita alusta',
    contact_support: 'Ota yhteyttä asiakaspalveluun',
    'continue/privacy_policy': 'Siirry tietosuojakäytäntöön',
    'continue/consent': 'Siirry suostumuslomakkeeseen',
  },
  codeFate: {
    not_used: 'Koodiasi ei käytetty.',
    may_be_used: 'Koodisi on ehkä jo käytetty.',
    unused_still_work: 'Käyttämättömät koodisi toimivat yhä.',
    earlier_may_be_used: 'Aiemmin antamasi koodi on ehkä jo käytetty.',
  },
  failures: {
    'invalid_format/empty': 'Anna varakoodi.',
    'invalid_format/multiple_codes':
      'Tässä näyttää olevan useampi kuin yksi koodi. Anna vain yksi.',
    'invalid_format/authenticator_code':
      'Tämä näyttää todennussovelluksen koodilta. Anna varakoodi listaltasi tai käytä toista tapaa.',
    'invalid_format/bad_character':
      '”{character}” ei kuulu koodiin. Käytä vain kirjaimia A–Z (ei Å, Ä tai Ö) ja numeroita 0–9.',
    'invalid_format/too_short': {
      one: 'Koodi on liian lyhyt. Annoit {count} merkin. Koodissa on {length}.',
      other: 'Koodi on liian lyhyt. Annoit {count} merkkiä. Koodissa on {length}.',
    },
    'invalid_format/too_long': {
      one: 'Koodi on liian pitkä. Annoit {count} merkin. Koodissa on {length}.',
      other: 'Koodi on liian pitkä. Annoit {count} merkkiä. Koodissa on {length}.',
    },
    'invalid_format/already_refused':
      'Olet jo kokeillut tätä koodia, eikä se toiminut. Anna toinen koodi.',
    invalid_code:
      'Koodi ei toiminut. Tarkista kirjoitusvirheet tai anna toinen koodi. Kukin koodi toimii vain kerran.',
    'invalid_code/after_unknown_outcome':
      'Koodi ei toiminut. Se on ehkä käytetty aiemmalla yrityksellä. Anna toinen koodi.',
    'outcome_unknown/timeout': {
      title: 'Emme saaneet vastausta',
      text: 'Kokeile samaa koodia uudelleen. Jos se ei toimi, anna toinen koodi.',
    },
    'outcome_unknown/network': {
      title: 'Yhteys katkesi',
      text: 'Kokeile samaa koodia uudelleen. Jos se ei toimi, anna toinen koodi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Emme voineet vahvistaa koodiasi',
      text: 'Kokeile samaa koodia uudelleen. Jos se ei toimi, anna toinen koodi.',
    },
    offline: {
      title: 'Et näytä olevan verkossa',
      text: 'Yhdistä internetiin ja yritä sitten uudelleen.',
    },
    service_error: {
      title: 'Valitettavasti kirjautumisessa on ongelma',
      text: 'Kokeile samaa koodia uudelleen. Jos se ei toimi, anna toinen koodi.',
    },
    unexpected: {
      title: 'Jokin meni vikaan',
      text: 'Kokeile samaa koodia uudelleen. Jos se ei toimi, anna toinen koodi.',
    },
    rate_limited: { title: 'Liian monta yritystä' },
    session_limit: {
      title: 'Liian monta laitetta on kirjautuneena',
      text: 'Kirjaudu ulos yhdeltä laitteelta ja yritä sitten uudelleen. Jos koodisi ei toimi, anna toinen koodi.',
    },
    'locked/temporary': {
      title: 'Kirjautuminen lukittu: liikaa yrityksiä',
      text: 'Kun lukitus päättyy, aloita alusta salasanallasi.',
    },
    'locked/captcha': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi ja tee turvatarkistus (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi ja vastaa turvakysymykseesi.',
    },
    'locked/sign_in_again': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi.',
    },
    'locked/blocked': {
      title: 'Tämä tili on estetty',
      text: 'Varakoodista ei ole apua. Ota yhteyttä asiakaspalveluun.',
    },
    'action_required/privacy_policy': {
      title: 'Vielä yksi vaihe',
      text: 'Koodisi hyväksyttiin. Viimeistele kirjautuminen: lue ja hyväksy tietosuojakäytäntö.',
    },
    'action_required/consent': {
      title: 'Vielä yksi vaihe',
      text: 'Koodisi hyväksyttiin. Viimeistele kirjautuminen: täytä suostumuslomake.',
    },
    session_expired: {
      title: 'Tämä kirjautuminen ei ole enää voimassa',
      text: 'Aloita alusta salasanallasi.',
    },
    no_backup_codes: {
      title: 'Tällä tilillä ei ole varakoodeja',
      text: 'Käytä toista tapaa tai ota yhteyttä asiakaspalveluun.',
    },
    mfa_unavailable: {
      title: 'Varakoodit eivät ole käytettävissä',
      text: 'Käytä toista tapaa tai ota yhteyttä asiakaspalveluun.',
    },
    account_unavailable: {
      title: 'Et voi kirjautua tälle tilille',
      text: 'Ota yhteyttä asiakaspalveluun.',
    },
    risk_blocked: {
      title: 'Kirjautuminen pysäytettiin tilisi suojaksi',
      text: 'Käytä toista tapaa tai ota yhteyttä asiakaspalveluun.',
    },
    configuration: {
      title: 'Kirjautuminen ei toimi',
      text: 'Ongelma on meidän puolellamme. Käytä toista tapaa tai ota yhteyttä asiakaspalveluun.',
    },
  },
};
