import type { ChallengeMessages } from './messages.js';

export const mt: ChallengeMessages = {
  locale: 'mt',
  direction: 'ltr',
  title: 'Idħol b’kodiċi ta’ riżerva',
  whereToFindCodes: {
    title: 'Fejn issib il-kodiċijiet tiegħek',
    text: 'Fil-lista li żammejt jew ipprintjajt meta attivajt il-verifika f’żewġ passi. Kull kodiċi jintuża darba biss.',
  },
  label: 'Kodiċi ta’ riżerva',
  hint: {
    one: 'Ittra jew ċifra waħda. L-ispazji u s-singijiet ma jagħmlux differenza.',
    two: 'Żewġ ittri jew ċifri. L-ispazji u s-singijiet ma jagħmlux differenza.',
    few: '{length} ittri u ċifri. L-ispazji u s-singijiet ma jagħmlux differenza.',
    many: '{length}-il ittra u ċifra. L-ispazji u s-singijiet ma jagħmlux differenza.',
    other: '{length} ittra u ċifra. L-ispazji u s-singijiet ma jagħmlux differenza.',
  },
  submit: 'Idħol',
  submitting: 'Qed niċċekkjaw il-kodiċi tiegħek',
  succeeded: { title: 'Il-kodiċi ġie aċċettat', text: 'Qed indaħħluk fil-kont tiegħek.' },
  wait: {
    minute: {
      one: 'Tista’ terġa’ tipprova wara minuta.',
      two: 'Tista’ terġa’ tipprova wara żewġ minuti.',
      few: 'Tista’ terġa’ tipprova wara {count} minuti.',
      many: 'Tista’ terġa’ tipprova wara {count}-il minuta.',
      other: 'Tista’ terġa’ tipprova wara {count} minuta.',
    },
    second: {
      one: 'Tista’ terġa’ tipprova wara sekonda.',
      two: 'Tista’ terġa’ tipprova wara żewġ sekondi.',
      few: 'Tista’ terġa’ tipprova wara {count} sekondi.',
      many: 'Tista’ terġa’ tipprova wara {count}-il sekonda.',
      other: 'Tista’ terġa’ tipprova wara {count} sekonda.',
    },
    unknown: 'Stenna ftit, imbagħad erġa’ pprova.',
  },
  waitOver: 'Issa tista’ terġa’ tipprova.',
  expiring: {
    title: 'Fadal inqas minn minuta',
    text: 'Daħħal il-kodiċi qabel ma jispiċċa l-ħin. Inkella, ibda mill-ġdid bil-password tiegħek.',
  },
  actions: {
    use_another_method: 'Uża metodu ieħor',
    lost_codes: 'Ma nsibx il-kodiċijiet tiegħi',
    start_over: 'Ibda mill-ġdid',
    'continue/privacy_policy': 'Mur fil-politika tal-privatezza',
    'continue/consent': 'Mur fil-formola tal-kunsens',
  },
  failures: {
    'invalid_format/empty': 'Daħħal kodiċi ta’ riżerva.',
    'invalid_format/multiple_codes': 'Jidher li hemm diversi kodiċijiet. Daħħal wieħed biss.',
    'invalid_format/bad_character': 'Kodiċi fih biss l-ittri minn A sa Z u ċ-ċifri minn 0 sa 9.',
    'invalid_format/too_short': {
      one: 'Daħħalt karattru wieħed; kodiċi jkollu {length}.',
      two: 'Daħħalt żewġ karattri; kodiċi jkollu {length}.',
      few: 'Daħħalt {count} karattri; kodiċi jkollu {length}.',
      many: 'Daħħalt {count}-il karattru; kodiċi jkollu {length}.',
      other: 'Daħħalt {count} karattru; kodiċi jkollu {length}.',
    },
    'invalid_format/too_long': {
      one: 'Daħħalt karattru wieħed; kodiċi jkollu {length}.',
      two: 'Daħħalt żewġ karattri; kodiċi jkollu {length}.',
      few: 'Daħħalt {count} karattri; kodiċi jkollu {length}.',
      many: 'Daħħalt {count}-il karattru; kodiċi jkollu {length}.',
      other: 'Daħħalt {count} karattru; kodiċi jkollu {length}.',
    },
    'invalid_format/already_refused': 'Dan il-kodiċi diġà ġie rrifjutat. Daħħal ieħor.',
    invalid_code: 'Dan il-kodiċi huwa ħażin jew diġà ntuża. Iċċekkjah, jew daħħal ieħor.',
    'invalid_code/after_unknown_outcome':
      'Dan il-kodiċi x’aktarx intuża fit-tentattiv preċedenti tiegħek. Daħħal ieħor.',
    'outcome_unknown/timeout': {
      title: 'It-tweġiba ma waslitx fil-ħin',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Erġa’ pprovah; jekk jiġi rrifjutat, daħħal ieħor.',
    },
    'outcome_unknown/network': {
      title: 'Il-konnessjoni nqatgħet',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Erġa’ pprovah; jekk jiġi rrifjutat, daħħal ieħor.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ma waslitx tweġiba ċara',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Erġa’ pprovah; jekk jiġi rrifjutat, daħħal ieħor.',
    },
    offline: {
      title: 'M’għandekx konnessjoni tal-internet',
      text: 'Il-kodiċi tiegħek ma ntużax. Erġa’ qabbad mal-internet, imbagħad erġa’ pprova.',
    },
    service_error: {
      title: 'Is-servizz tad-dħul għandu problema',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Erġa’ pprovah; jekk jiġi rrifjutat, daħħal ieħor.',
    },
    unexpected: {
      title: 'Inqalgħet problema',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Erġa’ pprovah; jekk jiġi rrifjutat, daħħal ieħor.',
    },
    rate_limited: {
      title: 'Wisq tentattivi',
      text: 'Il-kodiċi tiegħek ma ntużax.',
    },
    session_limit: {
      title: 'Il-kont hu miftuħ fuq wisq apparati',
      text: 'Oħroġ mill-kont fuq wieħed minnhom, imbagħad erġa’ pprova. Jekk il-kodiċi jiġi rrifjutat, daħħal ieħor.',
    },
    'locked/temporary': {
      title: 'Id-dħul huwa msakkar: wisq tentattivi',
      text: 'Ibda mill-ġdid aktar tard bil-password tiegħek. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    'locked/captcha': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek u solvi l-CAPTCHA. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    'locked/security_question': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek u wieġeb il-mistoqsija tas-sigurtà. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    'locked/sign_in_again': {
      title: 'Id-dħul huwa msakkar',
      text: 'Ibda mill-ġdid bil-password tiegħek. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    'locked/blocked': {
      title: 'Dan il-kont huwa mblukkat',
      text: 'Kodiċi ta’ riżerva ma jistax jiżblokkah. Ikkuntattja s-servizz ta’ għajnuna.',
    },
    'action_required/privacy_policy': {
      title: 'Fadal pass ieħor',
      text: 'Il-kodiċi tiegħek ġie aċċettat. Issa aċċetta l-politika tal-privatezza.',
    },
    'action_required/consent': {
      title: 'Fadal pass ieħor',
      text: 'Il-kodiċi tiegħek ġie aċċettat. Issa ibgħat il-formola tal-kunsens.',
    },
    session_expired: {
      title: 'Il-ħin biex tidħol skada',
      text: 'Ibda mill-ġdid bil-password tiegħek. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Il-ħin biex tidħol skada',
      text: 'Il-kodiċi tiegħek jista’ jkun li ntuża. Ibda mill-ġdid bil-password tiegħek.',
    },
    no_backup_codes: {
      title: 'Dan il-kont m’għandux kodiċijiet ta’ riżerva',
      text: 'Uża metodu ieħor, jew ikkuntattja s-servizz ta’ għajnuna.',
    },
    mfa_unavailable: {
      title: 'Il-kodiċijiet ta’ riżerva mhumiex disponibbli',
      text: 'Uża metodu ieħor, jew ikkuntattja s-servizz ta’ għajnuna.',
    },
    account_unavailable: {
      title: 'Ma tistax tidħol b’dan il-kont',
      text: 'Ikkuntattja s-servizz ta’ għajnuna. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    risk_blocked: {
      title: 'Id-dħul ġie rrifjutat għas-sigurtà tiegħek',
      text: 'Uża metodu ieħor, jew ikkuntattja s-servizz ta’ għajnuna. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
    configuration: {
      title: 'Hawnhekk ma tistax tidħol',
      text: 'Uża metodu ieħor, jew ikkuntattja s-servizz ta’ għajnuna. Il-kodiċijiet li ma ntużawx għadhom jgħoddu.',
    },
  },
};
