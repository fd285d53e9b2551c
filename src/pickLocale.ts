import { match } from '@formatjs/intl-localematcher';

/**
 * The best of the languages on offer for what a person wants, as CLDR's language matching has it:
 * `de-AT` gets `de`, `zh-TW` gets `zh-Hant`, `no` gets `nb`.
 *
 * @param available BCP 47 tags, such as the names of the locales that you ship. The first serves a
 *   person who wants none of them.
 * @param wanted In order of preference. Default: the browser's list. On a server give it, such as
 *   from `Accept-Language`.
 * @returns One of `available`. What is no tag in `wanted` is passed over.
 * @throws RangeError for what is no tag in `available`.
 */
export function pickLocale<Tag extends string>(
  available: readonly [Tag, ...Tag[]],
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): Tag {
  const [fallback] = available;
  // SAFETY: it answers with one of those it is given.
  return match(wanted.filter(isTag), available, fallback) as Tag;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
