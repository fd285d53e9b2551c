import type { ChallengeMessages } from 'backup-code-challenge';
import '@fontsource-variable/noto-sans-jp/index.css';
import '@fontsource-variable/noto-sans-kr/index.css';
import '@fontsource-variable/noto-sans-sc/index.css';
import '@fontsource-variable/noto-sans-tc/index.css';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/500.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-armenian/400.css';
import '@fontsource/noto-sans-armenian/600.css';
import '@fontsource/noto-sans-bengali/400.css';
import '@fontsource/noto-sans-bengali/600.css';
import '@fontsource/noto-sans-ethiopic/400.css';
import '@fontsource/noto-sans-ethiopic/600.css';
import '@fontsource/noto-sans-georgian/400.css';
import '@fontsource/noto-sans-georgian/600.css';
import '@fontsource/noto-sans-gujarati/400.css';
import '@fontsource/noto-sans-gujarati/600.css';
import '@fontsource/noto-sans-gurmukhi/400.css';
import '@fontsource/noto-sans-gurmukhi/600.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/noto-sans-hebrew/600.css';
import '@fontsource/noto-sans-kannada/400.css';
import '@fontsource/noto-sans-kannada/600.css';
import '@fontsource/noto-sans-khmer/400.css';
import '@fontsource/noto-sans-khmer/600.css';
import '@fontsource/noto-sans-malayalam/400.css';
import '@fontsource/noto-sans-malayalam/600.css';
import '@fontsource/noto-sans-myanmar/400.css';
import '@fontsource/noto-sans-myanmar/600.css';
import '@fontsource/noto-sans-sinhala/400.css';
import '@fontsource/noto-sans-sinhala/600.css';
import '@fontsource/noto-sans-tamil/400.css';
import '@fontsource/noto-sans-tamil/600.css';
import '@fontsource/noto-sans-telugu/400.css';
import '@fontsource/noto-sans-telugu/600.css';
import '@fontsource/noto-sans-thai/400.css';
import '@fontsource/noto-sans-thai/600.css';

/** The font of each script, so that a text has the same width on every machine. */
export const fontOfScript: Readonly<Record<string, string>> = {
  Latn: 'Noto Sans',
  Cyrl: 'Noto Sans',
  Grek: 'Noto Sans',
  Deva: 'Noto Sans',
  Arab: 'Noto Sans Arabic',
  Armn: 'Noto Sans Armenian',
  Beng: 'Noto Sans Bengali',
  Ethi: 'Noto Sans Ethiopic',
  Geor: 'Noto Sans Georgian',
  Gujr: 'Noto Sans Gujarati',
  Guru: 'Noto Sans Gurmukhi',
  Hans: 'Noto Sans SC Variable',
  Hant: 'Noto Sans TC Variable',
  Hebr: 'Noto Sans Hebrew',
  Jpan: 'Noto Sans JP Variable',
  Knda: 'Noto Sans Kannada',
  Khmr: 'Noto Sans Khmer',
  Kore: 'Noto Sans KR Variable',
  Mlym: 'Noto Sans Malayalam',
  Mymr: 'Noto Sans Myanmar',
  Sinh: 'Noto Sans Sinhala',
  Taml: 'Noto Sans Tamil',
  Telu: 'Noto Sans Telugu',
  Thai: 'Noto Sans Thai',
};

export const scriptOf = ({ locale }: ChallengeMessages): string =>
  new Intl.Locale(locale).maximize().script ?? '';

const listed = (fonts: readonly string[]) => [...new Set(fonts)].map((font) => `"${font}"`).join();

/**
 * The style of a page with every language. The browser picks the font for each letter. A language's own
 * font comes first, because Chinese, Japanese and Korean fonts draw the same characters differently.
 */
export function fontStyle(languages: Iterable<ChallengeMessages>): string {
  const all = Object.values(fontOfScript);
  const rules = [...languages].map((messages) => {
    const own = fontOfScript[scriptOf(messages)] ?? 'Noto Sans';
    return `:lang("${messages.locale}") { --bcc-font-family: ${listed([own, ...all])} }`;
  });
  return [`body { font-family: ${listed(all)} }`, ...rules].join('\n');
}
