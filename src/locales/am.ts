import type { ChallengeMessages } from './messages.js';

export const am: ChallengeMessages = {
  locale: 'am',
  direction: 'ltr',
  title: 'በመጠባበቂያ ኮድ ይግቡ',
  whereToFindCodes: {
    title: 'ኮዶችዎን የት እንደሚያገኙ',
    text: 'ባለ2-ደረጃ ማረጋገጫን ሲያዘጋጁ ያስቀመጡትን ወይም ያተሙትን ዝርዝር ይመልከቱ። እያንዳንዱ ኮድ አንድ ጊዜ ብቻ ይሠራል።',
  },
  label: 'የመጠባበቂያ ኮድ',
  hint: { other: '{length} የእንግሊዝኛ ፊደላት እና ቁጥሮች፣ ለምሳሌ {example}።' },
  letterCase: 'ትልልቅ እና ትናንሽ የእንግሊዝኛ ፊደላት የተለያዩ ናቸው።',
  submit: 'ይግቡ',
  submitting: 'ኮድዎ እየተረጋገጠ ነው',
  succeeded: { title: 'ኮዱ ተቀባይነት አግኝቷል', text: 'ወደ መለያዎ በመግባት ላይ ነዎት።' },
  stalled: {
    title: 'ይህ ገጽ ወደ ቀጣዩ ደረጃ አላለፈም',
    text: 'ኮድዎ ተቀባይነት አግኝቷል፣ እንደገና ሊጠቀሙበት አይችሉም። ወደ መለያዎ ካልገቡ እንደገና ይጀምሩ።',
  },
  wait: {
    hour: {
      one: 'ከ{count} ሰዓት በኋላ እንደገና መሞከር ይችላሉ።',
      other: 'ከ{count} ሰዓት በኋላ እንደገና መሞከር ይችላሉ።',
    },
    minute: {
      one: 'ከ{count} ደቂቃ በኋላ እንደገና መሞከር ይችላሉ።',
      other: 'ከ{count} ደቂቃ በኋላ እንደገና መሞከር ይችላሉ።',
    },
    second: {
      one: 'ከ{count} ሰከንድ በኋላ እንደገና መሞከር ይችላሉ።',
      other: 'ከ{count} ሰከንድ በኋላ እንደገና መሞከር ይችላሉ።',
    },
    unknown: 'ጥቂት ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።',
  },
  waitOver: 'አሁን እንደገና መሞከር ይችላሉ።',
  expiring: {
    title: 'ለመግባት ከአንድ ደቂቃ ያነሰ ጊዜ ቀርቷል',
    text: 'ጊዜው ካለቀ በይለፍ ቃልዎ እንደገና ይጀምሩ። ያልተጠቀሙባቸው ኮዶች ያኔም ይሠራሉ።',
  },
  expired: {
    title: 'የመግቢያ ጊዜዎ አብቅቶ ሊሆን ይችላል',
    text: 'አሁንም መሞከር ይችላሉ፣ ወይም በይለፍ ቃልዎ እንደገና ይጀምሩ።',
  },
  actions: {
    use_another_method: 'ሌላ ዘዴ ይጠቀሙ',
    lost_codes: 'ኮዶቼ ከእኔ ጋር የሉም',
    start_over: 'እንደገና ይጀምሩ',
    contact_support: 'የድጋፍ ቡድኑን ያነጋግሩ',
    'continue/privacy_policy': 'ወደ ግላዊነት መመሪያው ይሂዱ',
    'continue/consent': 'ወደ ስምምነት ቅጹ ይሂዱ',
  },
  codeFate: {
    not_used: 'ኮድዎ ጥቅም ላይ አልዋለም።',
    may_be_used: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል።',
    unused_still_work: 'ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    earlier_may_be_used: 'ከዚህ በፊት ያስገቡት ኮድ ጥቅም ላይ ውሎ ሊሆን ይችላል።',
  },
  failures: {
    'invalid_format/empty': 'የመጠባበቂያ ኮድ ያስገቡ።',
    'invalid_format/multiple_codes': 'ይህ ከአንድ በላይ ኮድ ይመስላል። አንዱን ብቻ ያስገቡ።',
    'invalid_format/authenticator_code':
      'ይህ ከማረጋገጫ መተግበሪያ የተገኘ ኮድ ይመስላል። ከዝርዝርዎ የመጠባበቂያ ኮድ ያስገቡ፣ ወይም ሌላ ዘዴ ይጠቀሙ።',
    'invalid_format/bad_character':
      '«{character}» በኮድ ውስጥ አይገኝም። ከA እስከ Z ያሉ የእንግሊዝኛ ፊደላትን እና ከ0 እስከ 9 ያሉ ቁጥሮችን ብቻ ይጠቀሙ።',
    'invalid_format/too_short': {
      one: 'ይህ ኮድ በጣም አጭር ነው። ከ{length} ፊደላት ወይም ቁጥሮች {count} ብቻ አስገብተዋል።',
      other: 'ይህ ኮድ በጣም አጭር ነው። ከ{length} ፊደላት ወይም ቁጥሮች {count} ብቻ አስገብተዋል።',
    },
    'invalid_format/too_long': {
      one: 'ይህ ኮድ በጣም ረጅም ነው። {count} ፊደል ወይም ቁጥር አስገብተዋል። የኮድ ርዝመት {length} ነው።',
      other: 'ይህ ኮድ በጣም ረጅም ነው። {count} ፊደላት ወይም ቁጥሮች አስገብተዋል። የኮድ ርዝመት {length} ነው።',
    },
    'invalid_format/already_refused': 'ይህን ኮድ ከዚህ በፊት ሞክረዋል፣ አልሠራም። ሌላ ኮድ ያስገቡ።',
    invalid_code: 'ይህ ኮድ አልሠራም። የትየባ ስህተት እንዳለ ይፈትሹ፣ ወይም ሌላ ኮድ ያስገቡ። እያንዳንዱ ኮድ አንድ ጊዜ ብቻ ይሠራል።',
    'invalid_code/after_unknown_outcome':
      'ይህ ኮድ አልሠራም። ከዚህ በፊት ባደረጉት ሙከራ ጥቅም ላይ ውሎ ሊሆን ይችላል። ሌላ ኮድ ያስገቡ።',
    'outcome_unknown/timeout': {
      title: 'መልስ አላገኘንም',
      text: 'ያንኑ ኮድ እንደገና ይሞክሩ። ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    'outcome_unknown/network': {
      title: 'ግንኙነቱ ተቋርጧል',
      text: 'ያንኑ ኮድ እንደገና ይሞክሩ። ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    'outcome_unknown/unreadable': {
      title: 'ኮድዎን ማረጋገጥ አልቻልንም',
      text: 'ያንኑ ኮድ እንደገና ይሞክሩ። ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    offline: {
      title: 'ከበይነመረብ ጋር ያልተገናኙ ይመስላል',
      text: 'ከበይነመረብ ጋር ይገናኙ፣ ከዚያ እንደገና ይሞክሩ።',
    },
    service_error: {
      title: 'ይቅርታ፣ በመግቢያው ላይ ችግር አለ',
      text: 'ያንኑ ኮድ እንደገና ይሞክሩ። ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    unexpected: {
      title: 'የሆነ ችግር ተፈጥሯል',
      text: 'ያንኑ ኮድ እንደገና ይሞክሩ። ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    rate_limited: { title: 'በጣም ብዙ ሙከራዎች ተደርገዋል' },
    session_limit: {
      title: 'በጣም ብዙ መሣሪያዎች ላይ ገብተዋል',
      text: 'በአንዱ መሣሪያ ላይ ዘግተው ይውጡ፣ ከዚያ እንደገና ይሞክሩ። ኮድዎ ካልሠራ ሌላ ኮድ ያስገቡ።',
    },
    'locked/temporary': {
      title: 'ከበጣም ብዙ ሙከራዎች በኋላ መግቢያው ተቆልፏል',
      text: 'መግቢያው ሲከፈት በይለፍ ቃልዎ እንደገና ይጀምሩ።',
    },
    'locked/captcha': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩና የደህንነት ፍተሻውን (CAPTCHA) ያጠናቅቁ።',
    },
    'locked/security_question': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩና የደህንነት ጥያቄዎን ይመልሱ።',
    },
    'locked/sign_in_again': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩ።',
    },
    'locked/blocked': {
      title: 'ይህ መለያ ታግዷል',
      text: 'የመጠባበቂያ ኮድ አይረዳም። የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    'action_required/privacy_policy': {
      title: 'አንድ እርምጃ ይቀራል',
      text: 'ኮድዎ ተቀባይነት አግኝቷል። መግባቱን ለማጠናቀቅ የግላዊነት መመሪያውን ያንብቡና ይቀበሉ።',
    },
    'action_required/consent': {
      title: 'አንድ እርምጃ ይቀራል',
      text: 'ኮድዎ ተቀባይነት አግኝቷል። መግባቱን ለማጠናቀቅ የስምምነት ቅጹን ይሙሉ።',
    },
    session_expired: {
      title: 'ይህ የመግባት ሙከራ አብቅቷል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩ።',
    },
    no_backup_codes: {
      title: 'ይህ መለያ የመጠባበቂያ ኮዶች የሉትም',
      text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    mfa_unavailable: {
      title: 'በመጠባበቂያ ኮድ መግባት አይቻልም',
      text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    account_unavailable: {
      title: 'ወደዚህ መለያ መግባት አይችሉም',
      text: 'የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    risk_blocked: {
      title: 'መለያዎን ለመጠበቅ ይህን የመግባት ሙከራ አስቁመናል',
      text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    configuration: {
      title: 'መግቢያው እየሠራ አይደለም',
      text: 'ችግሩ በእኛ በኩል ነው። ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።',
    },
  },
};
