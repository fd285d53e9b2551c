import type { ChallengeMessages } from './messages.js';

export const eu: ChallengeMessages = {
  locale: 'eu',
  direction: 'ltr',
  title: 'Hasi saioa ordezko kode batekin',
  whereToFindCodes: {
    title: 'Non dauden zure kodeak',
    text: 'Begiratu bi urratseko egiaztapena konfiguratzean gorde edo inprimatu zenuen zerrendan. Kode bakoitzak behin bakarrik balio du.',
  },
  label: 'Ordezko kodea',
  hint: { other: '{length} letra eta zenbaki, adibidez {example}.' },
  letterCase: 'Letra maiuskulak eta minuskulak bereizten dira.',
  submit: 'Hasi saioa',
  submitting: 'Zure kodea egiaztatzen',
  succeeded: { title: 'Kodea onartu da', text: 'Zure saioa hasten ari gara.' },
  stalled: {
    title: 'Orri honek ez du aurrera egin',
    text: 'Zure kodea onartu da, eta ezin duzu berriro erabili. Ez baduzu saioa hasita, hasi berriro.',
  },
  wait: {
    hour: {
      one: 'Ordubete barru saiatu ahal izango zara berriro.',
      other: '{count} ordu barru saiatu ahal izango zara berriro.',
    },
    minute: {
      one: 'Minutu bat barru saiatu ahal izango zara berriro.',
      other: '{count} minutu barru saiatu ahal izango zara berriro.',
    },
    second: {
      one: 'Segundo bat barru saiatu ahal izango zara berriro.',
      other: '{count} segundo barru saiatu ahal izango zara berriro.',
    },
    unknown: 'Itxaron minutu batzuk, eta saiatu berriro.',
  },
  waitOver: 'Orain berriro saia zaitezke.',
  expiring: {
    title: 'Minutu bat baino gutxiago duzu saioa hasteko',
    text: 'Denbora amaitzen bada, hasi berriro pasahitzarekin. Erabili ez dituzun kodeek balio izaten jarraituko dute.',
  },
  expired: {
    title: 'Baliteke saioa hasteko denbora amaitu izana',
    text: 'Oraindik saia zaitezke, edo has zaitezke berriro pasahitzarekin.',
  },
  actions: {
    use_another_method: 'Erabili beste metodo bat',
    lost_codes: 'Ez dauzkat nire kodeak',
    start_over: 'Hasi berriro',
    contact_support: 'Jarri harremanetan laguntza-zerbitzuarekin',
    'continue/privacy_policy': 'Joan pribatutasun-politikara',
    'continue/consent': 'Joan baimen-inprimakira',
  },
  codeFate: {
    not_used: 'Zure kodea ez da erabili.',
    may_be_used: 'Baliteke zure kodea erabilita egotea.',
    unused_still_work: 'Erabili ez dituzun kodeek balio dute oraindik.',
    earlier_may_be_used: 'Baliteke lehen sartu duzun kode bat erabilita egotea.',
  },
  failures: {
    'invalid_format/empty': 'Sartu ordezko kode bat.',
    'invalid_format/multiple_codes': 'Badirudi kode bat baino gehiago dagoela. Sartu bat bakarrik.',
    'invalid_format/authenticator_code':
      'Badirudi autentifikazio-aplikazio bateko kodea dela. Sartu zure zerrendako ordezko kode bat, edo erabili beste metodo bat.',
    'invalid_format/bad_character':
      '«{character}» ez da kode baten zatia. Erabili A-tik Z-ra bitarteko letrak (ñ eta azentudunak ez) eta 0tik 9ra bitarteko zenbakiak bakarrik.',
    'invalid_format/too_short': {
      one: 'Kode hori laburregia da. {length} karakteretik bat sartu duzu.',
      other: 'Kode hori laburregia da. {length} karakteretik {count} sartu dituzu.',
    },
    'invalid_format/too_long': {
      one: 'Kode hori luzeegia da. Karaktere bat sartu duzu. Kode batek {length} ditu.',
      other: 'Kode hori luzeegia da. {count} karaktere sartu dituzu. Kode batek {length} ditu.',
    },
    'invalid_format/already_refused':
      'Dagoeneko probatu duzu kode hori, eta ez du funtzionatu. Sartu beste bat.',
    invalid_code:
      'Kode horrek ez du funtzionatu. Begiratu ondo idatzita dagoen, edo sartu beste kode bat. Kode bakoitzak behin bakarrik balio du.',
    'invalid_code/after_unknown_outcome':
      'Kode horrek ez du funtzionatu. Baliteke lehenagoko saiakera batean erabili izana. Sartu beste bat.',
    'outcome_unknown/timeout': {
      title: 'Ez dugu erantzunik jaso',
      text: 'Saiatu berriro kode berarekin. Ez badu funtzionatzen, sartu beste bat.',
    },
    'outcome_unknown/network': {
      title: 'Konexioa galdu da',
      text: 'Saiatu berriro kode berarekin. Ez badu funtzionatzen, sartu beste bat.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ezin izan dugu zure kodea berretsi',
      text: 'Saiatu berriro kode berarekin. Ez badu funtzionatzen, sartu beste bat.',
    },
    offline: {
      title: 'Badirudi ez duzula Interneteko konexiorik',
      text: 'Konektatu Internetera, eta saiatu berriro.',
    },
    service_error: {
      title: 'Barkatu, arazo bat dago saio-hasieran',
      text: 'Saiatu berriro kode berarekin. Ez badu funtzionatzen, sartu beste bat.',
    },
    unexpected: {
      title: 'Arazo bat gertatu da',
      text: 'Saiatu berriro kode berarekin. Ez badu funtzionatzen, sartu beste bat.',
    },
    rate_limited: { title: 'Saiakera gehiegi' },
    session_limit: {
      title: 'Gailu gehiegitan dago saioa hasita',
      text: 'Amaitu saioa gailu batean, eta saiatu berriro. Zure kodeak ez badu funtzionatzen, sartu beste bat.',
    },
    'locked/temporary': {
      title: 'Saio-hasiera blokeatuta: saiakera gehiegi',
      text: 'Blokeoa amaitzen denean, hasi berriro pasahitzarekin.',
    },
    'locked/captcha': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin, eta egin segurtasun-egiaztapena (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin, eta erantzun zure segurtasun-galderari.',
    },
    'locked/sign_in_again': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin.',
    },
    'locked/blocked': {
      title: 'Kontu hau blokeatuta dago',
      text: 'Ordezko kode batek ez du lagunduko. Jarri harremanetan laguntza-zerbitzuarekin.',
    },
    'action_required/privacy_policy': {
      title: 'Beste urrats bat',
      text: 'Zure kodea onartu da. Saio-hasiera osatzeko, irakurri eta onartu pribatutasun-politika.',
    },
    'action_required/consent': {
      title: 'Beste urrats bat',
      text: 'Zure kodea onartu da. Saio-hasiera osatzeko, bete baimen-inprimakia.',
    },
    session_expired: {
      title: 'Saio-hasiera honek jada ez du balio',
      text: 'Hasi berriro pasahitzarekin.',
    },
    no_backup_codes: {
      title: 'Kontu honek ez du ordezko koderik',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
    mfa_unavailable: {
      title: 'Ordezko kodeak ez daude erabilgarri',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
    account_unavailable: {
      title: 'Ezin duzu saioa hasi kontu honetan',
      text: 'Jarri harremanetan laguntza-zerbitzuarekin.',
    },
    risk_blocked: {
      title: 'Saio-hasiera gelditu dugu zure kontua babesteko',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
    configuration: {
      title: 'Saio-hasierak ez du funtzionatzen',
      text: 'Arazoa gurea da. Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
  },
};
