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

/**
 * The font of each script, so that a text has the same width on every machine. Chinese, Japanese and
 * Korean have none, because their fonts are large and each character is one em wide in any font.
 */
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
  Hebr: 'Noto Sans Hebrew',
  Knda: 'Noto Sans Kannada',
  Khmr: 'Noto Sans Khmer',
  Mlym: 'Noto Sans Malayalam',
  Mymr: 'Noto Sans Myanmar',
  Sinh: 'Noto Sans Sinhala',
  Taml: 'Noto Sans Tamil',
  Telu: 'Noto Sans Telugu',
  Thai: 'Noto Sans Thai',
};

/** A value for `font-family`. The browser picks the font for each letter. */
export const fontFamily = [...new Set(Object.values(fontOfScript))]
  .map((name) => `"${name}"`)
  .join(', ');
