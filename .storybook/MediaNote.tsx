import { type MediaFeatures, mediaQueryOf } from './media.js';

/** What to switch on, by the media feature that a story needs. */
const settings: Readonly<Record<string, string>> = {
  'forced-colors': 'forced colours (Windows: contrast theme)',
  'prefers-contrast': 'more contrast (macOS: increase contrast)',
  'prefers-reduced-motion': 'reduced motion',
};

/** Says what a story needs that this browser is not set to. */
export function MediaNote({ media = {} }: { media: MediaFeatures | undefined }) {
  const missing = Object.entries(media).filter(
    ([name, value]) => !matchMedia(mediaQueryOf(name, value)).matches,
  );
  if (missing.length === 0) return null;
  const wanted = missing.map(([name]) => settings[name] ?? name).join(' and ');
  const queries = missing.map(([name, value]) => `${name}: ${value}`).join(', ');
  return (
    <p className="media-note">
      This story needs {wanted}. Switch it on in your system, or in the Rendering tab of Chromium’s
      developer tools: <code>{queries}</code>.
    </p>
  );
}
