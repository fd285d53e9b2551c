import type { ChallengeMessages } from './messages.js';

export const is: ChallengeMessages = {
  locale: 'is',
  direction: 'ltr',
  title: 'Innskráning með varakóða',
  whereToFindCodes: {
    title: 'Hér finnurðu kóðana þína',
    text: 'Skoðaðu listann sem þú vistaðir eða prentaðir út þegar þú settir upp tvíþætta staðfestingu. Hver kóði virkar aðeins einu sinni.',
  },
  label: 'Varakóði',
  hint: {
    one: '{length} bókstafur eða tölustafur, til dæmis {example}.',
    other: '{length} bókstafir og tölustafir, til dæmis {example}.',
  },
  letterCase: 'Hástafir og lágstafir skipta máli.',
  submit: 'Skrá inn',
  submitting: 'Verið er að athuga kóðann þinn',
  succeeded: { title: 'Kóðinn var samþykktur', text: 'Verið er að skrá þig inn.' },
  stalled: {
    title: 'Þessi síða hélt ekki áfram',
    text: 'Kóðinn þinn var samþykktur og þú getur ekki notað hann aftur. Ef innskráningin tókst ekki skaltu byrja aftur.',
  },
  wait: {
    hour: {
      one: 'Þú getur reynt aftur eftir {count} klukkustund.',
      other: 'Þú getur reynt aftur eftir {count} klukkustundir.',
    },
    minute: {
      one: 'Þú getur reynt aftur eftir {count} mínútu.',
      other: 'Þú getur reynt aftur eftir {count} mínútur.',
    },
    second: {
      one: 'Þú getur reynt aftur eftir {count} sekúndu.',
      other: 'Þú getur reynt aftur eftir {count} sekúndur.',
    },
    unknown: 'Bíddu í nokkrar mínútur og reyndu svo aftur.',
  },
  waitOver: 'Þú getur reynt aftur núna.',
  expiring: {
    title: 'Minna en 1 mínúta eftir til innskráningar',
    text: 'Ef tíminn rennur út skaltu byrja aftur með lykilorðinu þínu. Ónotuðu kóðarnir þínir virka enn.',
  },
  expired: {
    title: 'Innskráningartíminn gæti verið liðinn',
    text: 'Þú getur enn reynt eða byrjað aftur með lykilorðinu þínu.',
  },
  actions: {
    use_another_method: 'Nota aðra aðferð',
    lost_codes: 'Ég er ekki með kóðana mína',
    start_over: 'Byrja aftur',
    contact_support: 'Hafa samband við þjónustuver',
    'continue/privacy_policy': 'Opna persónuverndarstefnuna',
    'continue/consent': 'Opna samþykkiseyðublaðið',
  },
  codeFate: {
    not_used: 'Kóðinn þinn var ekki notaður.',
    may_be_used: 'Kóðinn þinn gæti hafa verið notaður.',
    unused_still_work: 'Ónotuðu kóðarnir þínir virka enn.',
    earlier_may_be_used: 'Kóði sem þú slóst inn áður gæti hafa verið notaður.',
  },
  failures: {
    'invalid_format/empty': 'Sláðu inn varakóða.',
    'invalid_format/multiple_codes':
      'Þetta virðist vera meira en einn kóði. Sláðu aðeins inn einn.',
    'invalid_format/authenticator_code':
      'Þetta virðist vera kóði úr auðkenningarforriti. Sláðu inn varakóða af listanum þínum eða notaðu aðra aðferð.',
    'invalid_format/bad_character':
      '„{character}“ er ekki hluti af kóða. Notaðu aðeins bókstafina A til Z (ekki Ð, Þ, Æ, Ö eða broddstafi) og tölustafina 0 til 9.',
    'invalid_format/too_short': {
      one: 'Kóðinn er of stuttur. Þú slóst inn {count} staf af {length}.',
      other: 'Kóðinn er of stuttur. Þú slóst inn {count} stafi af {length}.',
    },
    'invalid_format/too_long': {
      one: 'Kóðinn er of langur. Þú slóst inn {count} staf. Í kóða eru {length}.',
      other: 'Kóðinn er of langur. Þú slóst inn {count} stafi. Í kóða eru {length}.',
    },
    'invalid_format/already_refused':
      'Þú hefur þegar prófað þennan kóða og hann virkaði ekki. Sláðu inn annan.',
    invalid_code:
      'Kóðinn virkaði ekki. Athugaðu hann eða sláðu inn annan. Hver kóði virkar aðeins einu sinni.',
    'invalid_code/after_unknown_outcome':
      'Kóðinn virkaði ekki. Hann gæti hafa verið notaður í fyrri tilraun. Sláðu inn annan.',
    'outcome_unknown/timeout': {
      title: 'Við fengum ekkert svar',
      text: 'Prófaðu sama kóðann aftur. Ef hann virkar ekki skaltu slá inn annan.',
    },
    'outcome_unknown/network': {
      title: 'Tengingin rofnaði',
      text: 'Prófaðu sama kóðann aftur. Ef hann virkar ekki skaltu slá inn annan.',
    },
    'outcome_unknown/unreadable': {
      title: 'Við gátum ekki staðfest kóðann þinn',
      text: 'Prófaðu sama kóðann aftur. Ef hann virkar ekki skaltu slá inn annan.',
    },
    offline: {
      title: 'Þú virðist vera án nettengingar',
      text: 'Tengstu netinu og reyndu svo aftur.',
    },
    service_error: {
      title: 'Því miður er vandamál með innskráningu',
      text: 'Prófaðu sama kóðann aftur. Ef hann virkar ekki skaltu slá inn annan.',
    },
    unexpected: {
      title: 'Eitthvað fór úrskeiðis',
      text: 'Prófaðu sama kóðann aftur. Ef hann virkar ekki skaltu slá inn annan.',
    },
    rate_limited: { title: 'Of margar tilraunir' },
    session_limit: {
      title: 'Of mörg tæki eru skráð inn',
      text: 'Skráðu þig út á einu tæki og reyndu svo aftur. Ef kóðinn virkar ekki skaltu slá inn annan.',
    },
    'locked/temporary': {
      title: 'Innskráning læst eftir of margar tilraunir',
      text: 'Þegar læsingunni lýkur skaltu byrja aftur með lykilorðinu þínu.',
    },
    'locked/captcha': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu og ljúktu öryggisathuguninni (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu og svaraðu öryggisspurningunni þinni.',
    },
    'locked/sign_in_again': {
      title: 'Innskráning er læst',
      text: 'Byrjaðu aftur með lykilorðinu þínu.',
    },
    'locked/blocked': {
      title: 'Lokað hefur verið fyrir þennan aðgang',
      text: 'Varakóði hjálpar ekki. Hafðu samband við þjónustuver.',
    },
    'action_required/privacy_policy': {
      title: 'Eitt skref enn',
      text: 'Kóðinn þinn var samþykktur. Lestu og samþykktu persónuverndarstefnuna til að ljúka innskráningu.',
    },
    'action_required/consent': {
      title: 'Eitt skref enn',
      text: 'Kóðinn þinn var samþykktur. Fylltu út samþykkiseyðublaðið til að ljúka innskráningu.',
    },
    session_expired: {
      title: 'Þessi innskráning rann út',
      text: 'Byrjaðu aftur með lykilorðinu þínu.',
    },
    no_backup_codes: {
      title: 'Þessi aðgangur er ekki með varakóða',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
    mfa_unavailable: {
      title: 'Varakóðar eru ekki í boði',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
    account_unavailable: {
      title: 'Þú getur ekki skráð þig inn á þennan aðgang',
      text: 'Hafðu samband við þjónustuver.',
    },
    risk_blocked: {
      title: 'Innskráning stöðvuð til að vernda aðganginn',
      text: 'Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
    configuration: {
      title: 'Innskráning virkar ekki',
      text: 'Vandinn er hjá okkur. Notaðu aðra aðferð eða hafðu samband við þjónustuver.',
    },
  },
};
