import { warnDeveloper } from '../challenge/warnDeveloper.js';
import type { ChallengeMessages, PluralText } from '../locales/messages.js';

export interface TextValues {
  /** Selects the plural form. */
  readonly count: number;
  readonly length?: number | string;
  readonly example?: string;
  readonly character?: string;
}

type Language = Pick<ChallengeMessages, 'locale' | 'numerals'>;

/** Selects the plural form for `count` and fills in the placeholders, in the language's digits. */
export function fillText(
  language: Language,
  text: string | PluralText,
  values: TextValues,
): string {
  const form = typeof text === 'string' ? text : selectForm(language.locale, text, values.count);
  return form.replace(/\{(\w+)\}/g, (placeholder, name: keyof TextValues) => {
    const value = values[name] ?? placeholder;
    // An example and a typed character keep their digits, because the person compares them.
    return name === 'count' || name === 'length' ? writeDigits(value, language) : String(value);
  });
}

/** Writes digits without `Intl`: a page's first formatter takes longer than the whole mount. */
function writeDigits(value: number | string, { numerals }: Language): string {
  return String(value).replace(/\d/g, (digit) => numerals?.[Number(digit)] ?? digit);
}

function selectForm(locale: string, text: PluralText, count: number): string {
  // A text with one form needs no plural rules.
  if (Object.keys(text).length === 1) return text.other;
  const rules = (pluralRules[locale] ??= createRules(locale));
  return text[rules.select(count)] ?? text.other;
}

/** Creates the rules. An invalid tag, such as `en_US`, falls back to the browser's language. */
function createRules(locale: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(locale);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warnDeveloper(
        `backup-code-challenge: messages.locale "${locale}" is no BCP 47 tag, so plural forms follow the page's language. Write tags with hyphens, such as "en-US"`,
      );
    }
    return new Intl.PluralRules();
  }
}

/** The rules of each language. To create them takes longer than the rest of a render. */
const pluralRules: { [locale in string]?: Intl.PluralRules } = {};
