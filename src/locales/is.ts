import type { ChallengeMessages } from './messages.js';

export const is: ChallengeMessages = {
  locale: 'is',
  direction: 'ltr',
  title: 'Innskráning með varakóða',
  whereToFindCodes: {
    title: 'Hér finnurðu kóðana þína',
    text: 'Á listanum sem þú vistaðir eða prentaðir út fyrir tvíþætta staðfestingu. Hver kóði gildir einu sinni.',
  },
  label: 'Varakóði',
  hint: {
    one: '{length} bókstafur eða tölustafur. Bil og bandstrik skipta ekki máli.',
    other: '{length} bókstafir og tölustafir. Bil og bandstrik skipta ekki máli.',
  },
  submit: 'Skrá inn',
  submitting: 'Verið er að athuga kóðann þinn',
  succeeded: { title: 'Kóðinn var samþykktur', text: 'Verið er að skrá þig inn.' },
  wait: {
    minute: {
      one: 'Þú getur reynt aftur eftir {count} mínútu.',
      other: 'Þú getur reynt aftur eftir {count} mínútur.',
    },
    second: {
      one: 'Þú getur reynt aftur eftir {count} sekúndu.',
      other: 'Þú getur reynt aftur eftir {count} sekúndur.',
    },
    unknown: 'Bíddu aðeins og reyndu svo aftur.',
  },
  waitOver: 'Þú getur reynt aftur núna.',
  expiring: {
    title: 'Innskráningin rennur út innan mínútu',
    text: 'Sláðu kóðann inn fyrir þann tíma. Annars þarftu að byrja aftur með lykilorðinu þínu.',
  },
  actions: {
    use_another_method: 'Nota aðra aðferð',
    lost_codes: 'Ég finn ekki kóðana mína',
    start_over: 'Byrja aftur',
    'continue/privacy_policy': 'Opna persónuverndarstefnuna',
    'continue/consent': 'Opna samþykkiseyðublaðið',
  },
  failures: {
    'invalid_format/empty': 'Sláðu inn varakóða.',
    'invalid_format/multiple_codes':
      'Þetta virðast vera nokkrir kóðar. Sláðu aðeins inn einn þeirra.',
    'invalid_format/bad_character':
      'Í kóða eru aðeins bókstafirnir A til Z og tölustafirnir 0 til 9.',
    'invalid_format/too_short': {
      one: 'Þú slóst inn {count} staf en í kóða eru {length}.',
      other: 'Þú slóst inn {count} stafi en í kóða eru {length}.',
    },
    'invalid_format/too_long': {
      one: 'Þú slóst inn {count} staf en í kóða eru {length}.',
      other: 'Þú slóst inn {count} stafi en í kóða eru {length}.',
    },
    'invalid_format/already_refused': 'Þessum kóða hefur þegar verið hafnað. Sláðu inn annan.',
    invalid_code:
      'Kóðinn er rangur eða hefur verið notaður áður. Athugaðu hann eða sláðu inn annan.',
    'invalid_code/after_unknown_outcome':
      'Kóðinn var líklega notaður í fyrri tilraun þinni. Sláðu inn annan.',
    'outcome_unknown/timeout': {
      title: 'Svar barst ekki í tæka tíð',
      text: 'Kóðinn gæti hafa verið notaður. Prófaðu hann aftur. Ef honum er hafnað skaltu slá inn annan.',
    },
    'outcome_unknown/network': {
      title: 'Tengingin rofnaði',
      text: 'Kóðinn gæti hafa verið notaður. Prófaðu hann aftur. Ef honum er hafnað skaltu slá inn annan.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ekkert skýrt svar barst',
      text: 'Kóðinn gæti hafa verið notaður. Prófaðu hann aftur. Ef honum er hafnað skaltu slá inn annan.',
    },
    offline: {
      title: 'Þú ert án nettengingar',
      text: 'Kóðinn var ekki notaður. Tengstu netinu aftur og reyndu svo á ný.',
    },
    service_error: {
      title: 'Bilun í innskráningarþjónustunni',
      text: 'Kóðinn gæti hafa verið notaður. Prófaðu hann aftur. Ef honum er hafnað skaltu slá inn annan.',
    },
    unexpected: {
      title: 'Eitthvað fór úrskeiðis',
      text: 'Kóðinn gæti hafa verið notaður. Prófaðu hann aftur. Ef honum er hafnað skaltu slá inn annan.',
    },
    rate_limited: {
      title: 'Of margar tilraunir',
      text: 'Kóðinn var ekki notaður.',
    },
    session_limit: {
      title: 'Of mörg tæki eru skráð inn',
      text: 'Skráðu þig út á einu þeirra og reyndu aftur. Ef kóðanum er hafnað skaltu slá inn annan.',
    },
    'locked/temporary': {
      title: 'Innskráning læst eftir of margar tilraunir',
      text: 'Byrjaðu aftur síðar með lykilorðinu þínu. Ónotuðu kóðarnir þínir gilda enn.',
    },
    'locked/captcha': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu og leystu CAPTCHA-þrautina. Ónotuðu kóðarnir þínir gilda enn.',
    },
    'locked/security_question': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu og svaraðu öryggisspurningunni þinni. Ónotuðu kóðarnir þínir gilda enn.',
    },
    'locked/sign_in_again': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu. Ónotuðu kóðarnir þínir gilda enn.',
    },
    'locked/blocked': {
      title: 'Lokað hefur verið fyrir þennan aðgang',
      text: 'Ekki er hægt að opna hann með varakóða. Hafðu samband við þjónustuver.',
    },
    'action_required/privacy_policy': {
      title: 'Eitt skref enn',
      text: 'Kóðinn var samþykktur. Samþykktu nú persónuverndarstefnuna.',
    },
    'action_required/consent': {
      title: 'Eitt skref enn',
      text: 'Kóðinn var samþykktur. Sendu nú inn samþykkiseyðublaðið.',
    },
    session_expired: {
      title: 'Innskráningin er útrunnin',
      text: 'Byrjaðu aftur með lykilorðinu þínu. Ónotuðu kóðarnir þínir gilda enn.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Innskráningin er útrunnin',
      text: 'Kóðinn gæti hafa verið notaður. Byrjaðu aftur með lykilorðinu þínu.',
    },
    no_backup_codes: {
      title: 'Engir varakóðar fylgja þessum aðgangi',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
    mfa_unavailable: {
      title: 'Varakóðar eru ekki í boði',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
    account_unavailable: {
      title: 'Ekki hægt að skrá sig inn á þennan aðgang',
      text: 'Hafðu samband við þjónustuver. Ónotuðu kóðarnir þínir gilda enn.',
    },
    risk_blocked: {
      title: 'Innskráningu var hafnað af öryggisástæðum',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver. Ónotuðu kóðarnir þínir gilda enn.',
    },
    configuration: {
      title: 'Innskráning er ekki í boði hér',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver. Ónotuðu kóðarnir þínir gilda enn.',
    },
  },
};
