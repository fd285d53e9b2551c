import type { ChallengeMessages } from './messages.js';

export const am: ChallengeMessages = {
  locale: 'am',
  direction: 'ltr',
  title: 'በመጠባበቂያ ኮድ ይግቡ',
  whereToFindCodes: {
    title: 'ኮዶችዎን የት እንደሚያገኙ',
    text: 'ባለ2-ደረጃ ማረጋገጫን ሲያዘጋጁ ባስቀመጡት ወይም ባተሙት ዝርዝር ውስጥ ይገኛሉ። እያንዳንዱ ኮድ አንድ ጊዜ ብቻ ይሠራል።',
  },
  label: 'የመጠባበቂያ ኮድ',
  hint: {
    one: '{length} ፊደል ወይም ቁጥር። ክፍተቶች እና ሰረዞች ለውጥ አያመጡም።',
    other: '{length} ፊደላት እና ቁጥሮች። ክፍተቶች እና ሰረዞች ለውጥ አያመጡም።',
  },
  submit: 'ይግቡ',
  submitting: 'ኮድዎ እየተረጋገጠ ነው',
  succeeded: { title: 'ኮዱ ተቀባይነት አግኝቷል', text: 'ወደ መለያዎ በመግባት ላይ ነዎት።' },
  wait: {
    minute: {
      one: 'ከ{count} ደቂቃ በኋላ እንደገና መሞከር ይችላሉ።',
      other: 'ከ{count} ደቂቃ በኋላ እንደገና መሞከር ይችላሉ።',
    },
    second: {
      one: 'ከ{count} ሰከንድ በኋላ እንደገና መሞከር ይችላሉ።',
      other: 'ከ{count} ሰከንድ በኋላ እንደገና መሞከር ይችላሉ።',
    },
    unknown: 'ትንሽ ይጠብቁና እንደገና ይሞክሩ።',
  },
  waitOver: 'አሁን እንደገና መሞከር ይችላሉ።',
  expiring: {
    title: 'የመግቢያ ጊዜው በአንድ ደቂቃ ውስጥ ያበቃል',
    text: 'ከዚያ በፊት ኮድዎን ያስገቡ። አለበለዚያ በይለፍ ቃልዎ እንደገና መጀመር ይኖርብዎታል።',
  },
  actions: {
    use_another_method: 'ሌላ ዘዴ ይጠቀሙ',
    lost_codes: 'ኮዶቼን ማግኘት አልቻልኩም',
    start_over: 'እንደገና ይጀምሩ',
    'continue/privacy_policy': 'ወደ ግላዊነት መመሪያው ይሂዱ',
    'continue/consent': 'ወደ ስምምነት ቅጹ ይሂዱ',
  },
  failures: {
    'invalid_format/empty': 'የመጠባበቂያ ኮድ ያስገቡ።',
    'invalid_format/multiple_codes': 'እነዚህ ከአንድ በላይ ኮዶች ይመስላሉ። አንዱን ብቻ ያስገቡ።',
    'invalid_format/bad_character': 'ኮድ ከA እስከ Z ያሉ የእንግሊዝኛ ፊደላትን እና ከ0 እስከ 9 ያሉ ቁጥሮችን ብቻ ይይዛል።',
    'invalid_format/too_short': {
      one: '{count} ፊደል ወይም ቁጥር አስገብተዋል፤ የኮድ ርዝመት {length} ነው።',
      other: '{count} ፊደላት ወይም ቁጥሮች አስገብተዋል፤ የኮድ ርዝመት {length} ነው።',
    },
    'invalid_format/too_long': {
      one: '{count} ፊደል ወይም ቁጥር አስገብተዋል፤ የኮድ ርዝመት {length} ነው።',
      other: '{count} ፊደላት ወይም ቁጥሮች አስገብተዋል፤ የኮድ ርዝመት {length} ነው።',
    },
    'invalid_format/already_refused': 'ይህ ኮድ ከዚህ በፊት ተቀባይነት አላገኘም። ሌላ ኮድ ያስገቡ።',
    invalid_code: 'ይህ ኮድ የተሳሳተ ነው ወይም ከዚህ በፊት ጥቅም ላይ ውሏል። ያረጋግጡት ወይም ሌላ ኮድ ያስገቡ።',
    'invalid_code/after_unknown_outcome': 'ይህ ኮድ ባለፈው ሙከራዎ ጥቅም ላይ ሳይውል አይቀርም። ሌላ ኮድ ያስገቡ።',
    'outcome_unknown/timeout': {
      title: 'መልስ በጊዜው አልመጣም',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። እንደገና ይሞክሩት፤ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    'outcome_unknown/network': {
      title: 'ግንኙነቱ ተቋርጧል',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። እንደገና ይሞክሩት፤ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    'outcome_unknown/unreadable': {
      title: 'ግልጽ መልስ አልመጣም',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። እንደገና ይሞክሩት፤ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    offline: {
      title: 'ከበይነመረብ ጋር አልተገናኙም',
      text: 'ኮድዎ ጥቅም ላይ አልዋለም። ከበይነመረብ ጋር ይገናኙና እንደገና ይሞክሩ።',
    },
    service_error: {
      title: 'የመግቢያ አገልግሎቱ ችግር አጋጥሞታል',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። እንደገና ይሞክሩት፤ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    unexpected: {
      title: 'የሆነ ችግር ተፈጥሯል',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። እንደገና ይሞክሩት፤ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    rate_limited: { title: 'በጣም ብዙ ሙከራዎች ተደርገዋል', text: 'ኮድዎ ጥቅም ላይ አልዋለም።' },
    session_limit: {
      title: 'በጣም ብዙ መሣሪያዎች ላይ ገብተዋል',
      text: 'ከአንዱ መሣሪያ ላይ ዘግተው ይውጡና እንደገና ይሞክሩ። ኮድዎ ተቀባይነት ካላገኘ ሌላ ኮድ ያስገቡ።',
    },
    'locked/temporary': {
      title: 'ከበጣም ብዙ ሙከራዎች በኋላ መግቢያው ተቆልፏል',
      text: 'ቆየት ብለው በይለፍ ቃልዎ እንደገና ይጀምሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    'locked/captcha': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩና የCAPTCHA ጥያቄውን ይመልሱ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    'locked/security_question': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩና የደህንነት ጥያቄዎን ይመልሱ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    'locked/sign_in_again': {
      title: 'መግቢያው ተቆልፏል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    'locked/blocked': {
      title: 'ይህ መለያ ታግዷል',
      text: 'በመጠባበቂያ ኮድ እገዳውን ማንሳት አይቻልም። የድጋፍ ቡድኑን ያነጋግሩ።',
    },
    'action_required/privacy_policy': {
      title: 'አንድ እርምጃ ይቀራል',
      text: 'ኮድዎ ተቀባይነት አግኝቷል። አሁን የግላዊነት መመሪያውን ይቀበሉ።',
    },
    'action_required/consent': {
      title: 'አንድ እርምጃ ይቀራል',
      text: 'ኮድዎ ተቀባይነት አግኝቷል። አሁን የስምምነት ቅጹን ይላኩ።',
    },
    session_expired: {
      title: 'የመግቢያ ጊዜው አብቅቷል',
      text: 'በይለፍ ቃልዎ እንደገና ይጀምሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    'session_expired/after_unknown_outcome': {
      title: 'የመግቢያ ጊዜው አብቅቷል',
      text: 'ኮድዎ ጥቅም ላይ ውሎ ሊሆን ይችላል። በይለፍ ቃልዎ እንደገና ይጀምሩ።',
    },
    no_backup_codes: { title: 'ይህ መለያ የመጠባበቂያ ኮዶች የሉትም', text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።' },
    mfa_unavailable: { title: 'በመጠባበቂያ ኮድ መግባት አይቻልም', text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ።' },
    account_unavailable: {
      title: 'ወደዚህ መለያ መግባት አይቻልም',
      text: 'የድጋፍ ቡድኑን ያነጋግሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    risk_blocked: {
      title: 'ለደህንነትዎ ሲባል መግባት ተከልክሏል',
      text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
    configuration: {
      title: 'እዚህ ወደ መለያ መግባት አይቻልም',
      text: 'ሌላ ዘዴ ይጠቀሙ ወይም የድጋፍ ቡድኑን ያነጋግሩ። ያልተጠቀሙባቸው ኮዶች አሁንም ይሠራሉ።',
    },
  },
};
