import type { ChallengeMessages } from './messages.js';

export const fi: ChallengeMessages = {
  locale: 'fi',
  direction: 'ltr',
  title: 'Kirjaudu sisään varakoodilla',
  whereToFindCodes: {
    title: 'Mistä löydät koodisi',
    text: 'Ne ovat listalla, jonka tallensit tai tulostit kaksivaiheista vahvistusta varten. Kukin toimii kerran.',
  },
  label: 'Varakoodi',
  hint: {
    one: '{length} kirjain tai numero. Välilyönneillä ja viivoilla ei ole väliä.',
    other: '{length} kirjainta ja numeroa. Välilyönneillä ja viivoilla ei ole väliä.',
  },
  submit: 'Kirjaudu sisään',
  submitting: 'Koodiasi tarkistetaan',
  succeeded: { title: 'Koodi hyväksyttiin', text: 'Sinua kirjataan sisään.' },
  wait: {
    minute: {
      one: 'Voit yrittää uudelleen {count} minuutin kuluttua.',
      other: 'Voit yrittää uudelleen {count} minuutin kuluttua.',
    },
    second: {
      one: 'Voit yrittää uudelleen {count} sekunnin kuluttua.',
      other: 'Voit yrittää uudelleen {count} sekunnin kuluttua.',
    },
    unknown: 'Odota hetki ja yritä sitten uudelleen.',
  },
  waitOver: 'Voit nyt yrittää uudelleen.',
  expiring: {
    title: 'Kirjautuminen vanhenee minuutin kuluessa',
    text: 'Anna koodisi sitä ennen. Muuten sinun on aloitettava alusta salasanallasi.',
  },
  actions: {
    use_another_method: 'Käytä toista tapaa',
    lost_codes: 'En löydä koodejani',
    start_over: 'Aloita alusta',
    'continue/privacy_policy': 'Siirry tietosuojakäytäntöön',
    'continue/consent': 'Siirry suostumuslomakkeeseen',
  },
  failures: {
    'invalid_format/empty': 'Anna varakoodi.',
    'invalid_format/multiple_codes': 'Tässä näyttää olevan useita koodeja. Anna niistä vain yksi.',
    'invalid_format/bad_character': 'Koodissa on vain kirjaimia A–Z ja numeroita 0–9.',
    'invalid_format/too_short': {
      one: 'Annoit {count} merkin, mutta koodissa on {length}.',
      other: 'Annoit {count} merkkiä, mutta koodissa on {length}.',
    },
    'invalid_format/too_long': {
      one: 'Annoit {count} merkin, mutta koodissa on {length}.',
      other: 'Annoit {count} merkkiä, mutta koodissa on {length}.',
    },
    'invalid_format/already_refused': 'Tämä koodi on jo hylätty. Anna toinen koodi.',
    invalid_code: 'Koodi on väärä tai jo käytetty. Tarkista se tai anna toinen koodi.',
    'invalid_code/after_unknown_outcome':
      'Koodi käytettiin todennäköisesti aiemmalla yritykselläsi. Anna toinen koodi.',
    'outcome_unknown/timeout': {
      title: 'Vastaus ei tullut ajoissa',
      text: 'Koodisi on ehkä jo käytetty. Kokeile sitä uudelleen. Jos se hylätään, anna toinen koodi.',
    },
    'outcome_unknown/network': {
      title: 'Yhteys katkesi',
      text: 'Koodisi on ehkä jo käytetty. Kokeile sitä uudelleen. Jos se hylätään, anna toinen koodi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Selvää vastausta ei saatu',
      text: 'Koodisi on ehkä jo käytetty. Kokeile sitä uudelleen. Jos se hylätään, anna toinen koodi.',
    },
    offline: {
      title: 'Et ole verkossa',
      text: 'Koodiasi ei käytetty. Palauta yhteys ja yritä sitten uudelleen.',
    },
    service_error: {
      title: 'Kirjautumispalvelussa on ongelma',
      text: 'Koodisi on ehkä jo käytetty. Kokeile sitä uudelleen. Jos se hylätään, anna toinen koodi.',
    },
    unexpected: {
      title: 'Jokin meni vikaan',
      text: 'Koodisi on ehkä jo käytetty. Kokeile sitä uudelleen. Jos se hylätään, anna toinen koodi.',
    },
    rate_limited: {
      title: 'Liian monta yritystä',
      text: 'Koodiasi ei käytetty.',
    },
    session_limit: {
      title: 'Liian monta laitetta on kirjautuneena',
      text: 'Kirjaudu ulos yhdeltä niistä ja yritä uudelleen. Jos koodisi hylätään, anna toinen koodi.',
    },
    'locked/temporary': {
      title: 'Kirjautuminen lukittu: liikaa yrityksiä',
      text: 'Aloita myöhemmin alusta salasanallasi. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    'locked/captcha': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi ja ratkaise CAPTCHA-tehtävä. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    'locked/security_question': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi ja vastaa turvakysymykseesi. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    'locked/sign_in_again': {
      title: 'Kirjautuminen on lukittu',
      text: 'Aloita alusta salasanallasi. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    'locked/blocked': {
      title: 'Tämä tili on estetty',
      text: 'Varakoodilla ei voi poistaa estoa. Ota yhteyttä asiakaspalveluun.',
    },
    'action_required/privacy_policy': {
      title: 'Vielä yksi vaihe',
      text: 'Koodisi hyväksyttiin. Hyväksy nyt tietosuojakäytäntö.',
    },
    'action_required/consent': {
      title: 'Vielä yksi vaihe',
      text: 'Koodisi hyväksyttiin. Lähetä nyt suostumuslomake.',
    },
    session_expired: {
      title: 'Kirjautuminen on vanhentunut',
      text: 'Aloita alusta salasanallasi. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Kirjautuminen on vanhentunut',
      text: 'Koodisi on ehkä jo käytetty. Aloita alusta salasanallasi.',
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
      title: 'Tällä tilillä ei voi kirjautua sisään',
      text: 'Ota yhteyttä asiakaspalveluun. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    risk_blocked: {
      title: 'Kirjautuminen hylättiin turvallisuussyistä',
      text: 'Käytä toista tapaa tai ota yhteyttä asiakaspalveluun. Käyttämättömät koodisi ovat yhä voimassa.',
    },
    configuration: {
      title: 'Täällä ei voi kirjautua sisään',
      text: 'Käytä toista tapaa tai ota yhteyttä asiakaspalveluun. Käyttämättömät koodisi ovat yhä voimassa.',
    },
  },
};
