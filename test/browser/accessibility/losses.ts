import { stateOf } from './gallery.js';

function findElements(problem: string, selector: string, isSo: (element: HTMLElement) => boolean) {
  return Array.from(document.querySelectorAll<HTMLElement>(selector))
    .filter(isSo)
    .map((element) => `${problem}: ${stateOf(element)}: ${element.className}`);
}

/** WCAG 1.4.4, 1.4.10, 1.4.12 and 2.5.8, and the field that a phone would zoom into. */
export function findLosses(): string[] {
  const shown = 'form, form *:not([role=status], [role=status] *)';
  const isCut = (element: HTMLElement) => {
    const { tagName, clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // The letters of some scripts are taller than their line, and nothing of them is cut off.
    const overhang = parseFloat(getComputedStyle(element).fontSize) / 4;
    // A field scrolls, and what has no box has no size of its own.
    const isBox = tagName !== 'INPUT' && clientWidth > 0;
    return isBox && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + overhang);
  };
  return [
    ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls'] : []),
    ...findElements('cut off', shown, isCut),
    ...findElements(
      'beside the page',
      shown,
      (element) => element.getBoundingClientRect().right > window.innerWidth,
    ),
    ...findElements('too small a target', 'form :is(button, input)', (element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 24;
    }),
    ...findElements(
      'too small a font',
      'form input',
      (element) => parseFloat(getComputedStyle(element).fontSize) < 16,
    ),
  ];
}
