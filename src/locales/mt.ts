import type { ChallengeMessages } from './messages.js';

export const mt: ChallengeMessages = {
  locale: 'mt',
  direction: 'ltr',
  title: 'Idħol b’kodiċi ta’ riżerva',
  whereToFindCodes: {
    title: 'Fejn issib il-kodiċijiet tiegħek',
    text: 'Fil-lista li żammejt jew ipprintjajt meta attivajt il-verifika f’żewġ passi. Kull kodiċi jaħdem darba biss.',
  },
  label: 'Kodiċi ta’ riżerva',
  hint: {
    two: '{length} ittri u numri, bħal {example}.',
    few: '{length} ittri u numri, bħal {example}.',
    many: '{length}-il ittra u numru, bħal {example}.',
    other: '{length} ittra u numru, bħal {example}.',
  },
  letterCase: 'L-ittri kbar u żgħar mhumiex l-istess.',
  submit: 'Idħol',
  submitting: 'Qed niċċekkjaw il-kodiċi tiegħek',
  succeeded: { title: 'Il-kodiċi ġie aċċettat', text: 'Qed indaħħluk.' },
  stalled: {
    title: 'Il-paġna ma komplietx',
    text: 'Il-kodiċi tiegħek ġie aċċettat, u ma jistax jerġa’ jintuża. Jekk ma dħaltx, ibda mill-ġdid.',
  },
  wait: {
    hour: {
      one: 'Tista’ terġa’ tipprova wara {count} siegħa.',
      two: 'Tista’ terġa’ tipprova wara {count} sigħat.',
      few: 'Tista’ terġa’ tipprova wara {count} sigħat.',
      many: 'Tista’ terġa’ tipprova wara {count}-il siegħa.',
      other: 'Tista’ terġa’ tipprova wara {count} siegħa.',
    },
    minute: {
      one: 'Tista’ terġa’ tipprova wara {count} minuta.',
      two: 'Tista’ terġa’ tipprova wara {count} minuti.',
      few: 'Tista’ terġa’ tipprova wara {count} minuti.',
      many: 'Tista’ terġa’ tipprova wara {count}-il minuta.',
      other: 'Tista’ terġa’ tipprova wara {count} minuta.',
    },
    second: {
      one: 'Tista’ terġa’ tipprova wara {count} sekonda.',
      two: 'Tista’ terġa’ tipprova wara {count} sekondi.',
      few: 'Tista’ terġa’ tipprova wara {count} sekondi.',
      many: 'Tista’ terġa’ tipprova wara {count}-il sekonda.',
      other: 'Tista’ terġa’ tipprova wara {count} sekonda.',
    },
    unknown: 'Stenna ftit minuti, imbagħad erġa’ pprova.',
  },
  waitOver: 'Tista’ terġa’ tipprova issa.',
  expiring: {
    title: 'Fadal inqas minn minuta biex tidħol',
    text: 'Jekk jispiċċa l-ħin, ibda mill-ġdid bil-password tiegħek. Il-kodiċijiet tiegħek li ma ntużawx għadhom jaħdmu.',
  },
  expired: {
    title: 'Il-ħin biex tidħol jista’ jkun li spiċċa',
    text: 'Xorta tista’ tipprova, jew tibda mill-ġdid bil-password tiegħek.',
  },
  actions: {
    use_another_method: 'Uża metodu ieħor',
    lost_codes: 'M’għandix il-kodiċijiet tiegħi',
    start_over: 'Ibda mill-ġdid',
    contact_support: 'Ikkuntattja l-appoġġ',
    'continue/privacy_policy': 'Mur għall-politika tal-privatezza',
    'continue/consent': 'Mur għall-formola tal-kunsens',
  },
  codeFate: {
    not_used: 'Il-kodiċi tiegħek ma ntużax.',
    may_be_used: 'Il-kodiċi tiegħek jista’ jkun li ntuża.',
    unused_still_work: 'Il-kodiċijiet tiegħek li ma ntużawx għadhom jaħdmu.',
    earlier_may_be_used: 'Kodiċi li daħħalt qabel jista’ jkun li ntuża.',
  },
  failures: {
    'invalid_format/empty': 'Daħħal kodiċi ta’ riżerva.',
    'invalid_format/multiple_codes': 'Jidher li hemm aktar minn kodiċi wieħed. Daħħal wieħed biss.',
    'invalid_format/authenticator_code':
      'Jidher li dan huwa kodiċi minn app ta’ awtentikazzjoni. Daħħal kodiċi ta’ riżerva mil-lista tiegħek, jew uża metodu ieħor.',
    'invalid_format/bad_character':
      'Kodiċi ma fihx “{character}”. Daħħal biss l-ittri A sa Z (mhux ċ, ġ, ħ, ż jew à) u n-numri 0 sa 9.',
    'invalid_format/too_short': {
      one: 'Dan il-kodiċi huwa qasir wisq. Daħħalt {count} karattru minflok {length}.',
      two: 'Dan il-kodiċi huwa qasir wisq. Daħħalt {count} karattri minflok {length}.',
      few: 'Dan il-kodiċi huwa qasir wisq. Daħħalt {count} karattri minflok {length}.',
      many: 'Dan il-kodiċi huwa qasir wisq. Daħħalt {count}-il karattru minflok {length}.',
      other: 'Dan il-kodiċi huwa qasir wisq. Daħħalt {count} karattru minflok {length}.',
    },
    'invalid_format/too_long': {
      one: 'Dan il-kodiċi huwa twil wisq. Daħħalt {count} karattru minflok {length}.',
      two: 'Dan il-kodiċi huwa twil wisq. Daħħalt {count} karattri minflok {length}.',
      few: 'Dan il-kodiċi huwa twil wisq. Daħħalt {count} karattri minflok {length}.',
      many: 'Dan il-kodiċi huwa twil wisq. Daħħalt {count}-il karattru minflok {length}.',
      other: 'Dan il-kodiċi huwa twil wisq. Daħħalt {count} karattru minflok {length}.',
    },
    'invalid_format/already_refused': 'Diġà ppruvajt dan il-kodiċi u ma ħadimx. Daħħal ieħor.',
    invalid_code:
      'Dan il-kodiċi ma ħadimx. Iċċekkjah, jew daħħal ieħor. Kull kodiċi jaħdem darba biss.',
    'invalid_code/after_unknown_outcome':
      'Dan il-kodiċi ma ħadimx. Jista’ jkun li ntuża f’tentattiv ta’ qabel. Daħħal ieħor.',
    'outcome_unknown/timeout': {
      title: 'Ma rċevejniex tweġiba',
      text: 'Erġa’ pprova l-istess kodiċi. Jekk ma jaħdimx, daħħal ieħor.',
    },
    'outcome_unknown/network': {
      title: 'Il-konnessjoni nqatgħet',
      text: 'Erġa’ pprova l-istess kodiċi. Jekk ma jaħdimx, daħħal ieħor.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ma stajniex nikkonfermaw il-kodiċi tiegħek',
      text: 'Erġa’ pprova l-istess kodiċi. Jekk ma jaħdimx, daħħal ieħor.',
    },
    offline: {
      title: 'Jidher li m’għandekx internet',
      text: 'Ikkonnettja mal-internet, imbagħad erġa’ pprova.',
    },
    service_error: {
      title: 'Jiddispjaċina, hemm problema bid-dħul',
      text: 'Erġa’ pprova l-istess kodiċi. Jekk ma jaħdimx, daħħal ieħor.',
    },
    unexpected: {
      title: 'Inqalgħet problema',
      text: 'Erġa’ pprova l-istess kodiċi. Jekk ma jaħdimx, daħħal ieħor.',
    },
    rate_limited: { title: 'Wisq tentattivi' },
    session_limit: {
      title: 'Il-kont huwa miftuħ fuq wisq apparati',
      text: 'Oħroġ minn apparat wieħed, imbagħad erġa’ pprova. Jekk il-kodiċi ma jaħdimx, daħħal ieħor.',
    },
    'locked/temporary': {
      title: 'Id-dħul huwa msakkar: wisq tentattivi',
      text: 'Meta d-dħul jinfetaħ, ibda mill-ġdid bil-password tiegħek.',
    },
    'locked/captcha': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek u agħmel il-verifika tas-sigurtà (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek u wieġeb il-mistoqsija tas-sigurtà.',
    },
    'locked/sign_in_again': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek.',
    },
    'locked/blocked': {
      title: 'Dan il-kont huwa mblukkat',
      text: 'Kodiċi ta’ riżerva mhux se jgħin. Ikkuntattja l-appoġġ.',
    },
    'action_required/privacy_policy': {
      title: 'Fadal pass ieħor',
      text: 'Il-kodiċi tiegħek ġie aċċettat. Biex tlesti d-dħul, aqra u aċċetta l-politika tal-privatezza.',
    },
    'action_required/consent': {
      title: 'Fadal pass ieħor',
      text: 'Il-kodiċi tiegħek ġie aċċettat. Biex tlesti d-dħul, imla l-formola tal-kunsens.',
    },
    session_expired: {
      title: 'Dan id-dħul skada',
      text: 'Ibda mill-ġdid bil-password tiegħek.',
    },
    no_backup_codes: {
      title: 'Dan il-kont m’għandux kodiċijiet ta’ riżerva',
      text: 'Uża metodu ieħor, jew ikkuntattja l-appoġġ.',
    },
    mfa_unavailable: {
      title: 'Il-kodiċijiet ta’ riżerva mhumiex disponibbli',
      text: 'Uża metodu ieħor, jew ikkuntattja l-appoġġ.',
    },
    account_unavailable: {
      title: 'Ma tistax tidħol f’dan il-kont',
      text: 'Ikkuntattja l-appoġġ.',
    },
    risk_blocked: {
      title: 'Waqqafna d-dħul biex nipproteġu l-kont tiegħek',
      text: 'Uża metodu ieħor, jew ikkuntattja l-appoġġ.',
    },
    configuration: {
      title: 'Id-dħul mhux qed jaħdem',
      text: 'Il-problema hija tagħna. Uża metodu ieħor, jew ikkuntattja l-appoġġ.',
    },
  },
};
