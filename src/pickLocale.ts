import { match } from '@formatjs/intl-localematcher';

/**
 * Picks the best available language for a person by CLDR's language matching: `de-AT` gets `de`,
 * `zh-TW` gets `zh-Hant`, `no` gets `nb`.
 *
 * @param available BCP 47 tags, such as the names of the locales that you ship. The first is the
 *   fallback.
 * @param wanted BCP 47 tags in the person's order of preference; invalid tags are ignored. Default: the
 *   browser's list. On a server, pass the tags of `Accept-Language`.
 * @returns One of `available`.
 * @throws RangeError when `available` contains an invalid tag.
 */
export function pickLocale<Tag extends string>(
  available: readonly [Tag, ...Tag[]],
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): Tag {
  const [fallback] = available;
  // SAFETY: `match` returns one of `available`, or `fallback`.
  return match(wanted.filter(isTag), available, fallback) as Tag;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
