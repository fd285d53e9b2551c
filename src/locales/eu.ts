import type { ChallengeMessages } from './messages.js';

export const eu: ChallengeMessages = {
  locale: 'eu',
  direction: 'ltr',
  title: 'Hasi saioa berreskuratze-kode batekin',
  whereToFindCodes: {
    title: 'Non dauden zure kodeak',
    text: 'Bi urratseko egiaztapena aktibatzean gorde edo inprimatu zenuen zerrendan. Bakoitzak behin balio du.',
  },
  label: 'Berreskuratze-kodea',
  hint: {
    one: 'Letra edo zifra bat. Zuriuneek eta marratxoek ez dute axola.',
    other: '{length} letra eta zifra. Zuriuneek eta marratxoek ez dute axola.',
  },
  submit: 'Hasi saioa',
  submitting: 'Zure kodea egiaztatzen',
  succeeded: { title: 'Kodea onartu da', text: 'Zure saioa hasten ari gara.' },
  wait: {
    minute: {
      one: 'Minutu bat barru saiatu ahal izango zara berriro.',
      other: '{count} minutu barru saiatu ahal izango zara berriro.',
    },
    second: {
      one: 'Segundo bat barru saiatu ahal izango zara berriro.',
      other: '{count} segundo barru saiatu ahal izango zara berriro.',
    },
    unknown: 'Itxaron pixka bat, eta saiatu berriro.',
  },
  waitOver: 'Orain berriro saia zaitezke.',
  expiring: {
    title: 'Minutu bat baino gutxiago geratzen da',
    text: 'Sartu kodea denbora amaitu baino lehen. Bestela, hasi berriro pasahitzarekin.',
  },
  actions: {
    use_another_method: 'Erabili beste metodo bat',
    lost_codes: 'Ez ditut nire kodeak aurkitzen',
    start_over: 'Hasi berriro',
    'continue/privacy_policy': 'Joan pribatutasun-politikara',
    'continue/consent': 'Joan baimen-inprimakira',
  },
  failures: {
    'invalid_format/empty': 'Sartu berreskuratze-kode bat.',
    'invalid_format/multiple_codes': 'Badirudi kode bat baino gehiago dagoela. Sartu bat bakarrik.',
    'invalid_format/bad_character':
      'Kode batek A-tik Z-ra bitarteko letrak eta 0tik 9ra bitarteko zifrak baino ez ditu.',
    'invalid_format/too_short': {
      one: 'Karaktere bat sartu duzu; kode batek {length} ditu.',
      other: '{count} karaktere sartu dituzu; kode batek {length} ditu.',
    },
    'invalid_format/too_long': {
      one: 'Karaktere bat sartu duzu; kode batek {length} ditu.',
      other: '{count} karaktere sartu dituzu; kode batek {length} ditu.',
    },
    'invalid_format/already_refused': 'Kode hau lehen ere ez da onartu. Sartu beste bat.',
    invalid_code: 'Kode hau okerra da edo lehendik erabilita dago. Egiaztatu, edo sartu beste bat.',
    'invalid_code/after_unknown_outcome':
      'Ziurrenik, kode hau aurreko saiakeran erabili zen. Sartu beste bat.',
    'outcome_unknown/timeout': {
      title: 'Erantzuna ez da garaiz iritsi',
      text: 'Baliteke zure kodea erabilita egotea. Saiatu berriro harekin; onartzen ez bada, sartu beste bat.',
    },
    'outcome_unknown/network': {
      title: 'Konexioa galdu da',
      text: 'Baliteke zure kodea erabilita egotea. Saiatu berriro harekin; onartzen ez bada, sartu beste bat.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ez da erantzun argirik iritsi',
      text: 'Baliteke zure kodea erabilita egotea. Saiatu berriro harekin; onartzen ez bada, sartu beste bat.',
    },
    offline: {
      title: 'Ez duzu Interneteko konexiorik',
      text: 'Zure kodea ez da erabili. Konektatu Internetera, eta saiatu berriro.',
    },
    service_error: {
      title: 'Saioa hasteko zerbitzuak arazo bat du',
      text: 'Baliteke zure kodea erabilita egotea. Saiatu berriro harekin; onartzen ez bada, sartu beste bat.',
    },
    unexpected: {
      title: 'Arazo bat gertatu da',
      text: 'Baliteke zure kodea erabilita egotea. Saiatu berriro harekin; onartzen ez bada, sartu beste bat.',
    },
    rate_limited: {
      title: 'Saiakera gehiegi',
      text: 'Zure kodea ez da erabili.',
    },
    session_limit: {
      title: 'Gailu gehiegitan dago saioa hasita',
      text: 'Amaitu saioa haietako batean, eta saiatu berriro. Kodea onartzen ez bada, sartu beste bat.',
    },
    'locked/temporary': {
      title: 'Saio-hasiera blokeatuta: saiakera gehiegi',
      text: 'Hasi berriro geroago pasahitzarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
    'locked/captcha': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin eta ebatzi CAPTCHA proba. Erabili gabeko kodeek balio dute oraindik.',
    },
    'locked/security_question': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin eta erantzun segurtasun-galderari. Erabili gabeko kodeek balio dute oraindik.',
    },
    'locked/sign_in_again': {
      title: 'Saio-hasiera blokeatuta dago',
      text: 'Hasi berriro pasahitzarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
    'locked/blocked': {
      title: 'Kontu hau blokeatuta dago',
      text: 'Berreskuratze-kode batek ezin du desblokeatu. Jarri harremanetan laguntza-zerbitzuarekin.',
    },
    'action_required/privacy_policy': {
      title: 'Beste urrats bat',
      text: 'Zure kodea onartu da. Orain, onartu pribatutasun-politika.',
    },
    'action_required/consent': {
      title: 'Beste urrats bat',
      text: 'Zure kodea onartu da. Orain, bidali baimen-inprimakia.',
    },
    session_expired: {
      title: 'Saioa hasteko denbora amaitu da',
      text: 'Hasi berriro pasahitzarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Saioa hasteko denbora amaitu da',
      text: 'Baliteke zure kodea erabilita egotea. Hasi berriro pasahitzarekin.',
    },
    no_backup_codes: {
      title: 'Kontu honek ez du berreskuratze-koderik',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
    mfa_unavailable: {
      title: 'Berreskuratze-kodeak ez daude erabilgarri',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin.',
    },
    account_unavailable: {
      title: 'Kontu honekin ezin da saioa hasi',
      text: 'Jarri harremanetan laguntza-zerbitzuarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
    risk_blocked: {
      title: 'Saio-hasiera ukatu da zure segurtasunerako',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
    configuration: {
      title: 'Hemen ezin da saioa hasi',
      text: 'Erabili beste metodo bat, edo jarri harremanetan laguntza-zerbitzuarekin. Erabili gabeko kodeek balio dute oraindik.',
    },
  },
};
