import { stateOf } from './gallery.js';

function findElements(
  problem: string,
  selector: string,
  hasProblem: (element: HTMLElement) => boolean,
) {
  return Array.from(document.querySelectorAll<HTMLElement>(selector))
    .filter(hasProblem)
    .map((element) => `${problem}: ${stateOf(element)}: ${element.className}`);
}

/** Finds failures of WCAG 1.4.4, 1.4.10, 1.4.12 and 2.5.8, and fields into which iOS would zoom. */
export function findLosses(): string[] {
  const shown = 'form, form *:not([role=status], [role=status] *)';
  const isCut = (element: HTMLElement) => {
    const { tagName, clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // The letters of some scripts are taller than their line without being cut off.
    const overhang = parseFloat(getComputedStyle(element).fontSize) / 4;
    // Ignores an input, because it scrolls, and an element without a box.
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
