/** What people see of an element. */
const properties = [
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'text-align',
  'color',
  'background-color',
  'border-top-width',
  'border-top-color',
  'border-top-left-radius',
  'padding-top',
  'padding-left',
  'margin-top',
  'margin-bottom',
  'cursor',
] as const;

/** The root shows no text, so it does not matter what it inherits from the page. */
const inherited = /^(font-|line-|text-|color|border-top-color|cursor)/;

/** Values by property, and the place within the form in pixels. */
export type Look = Readonly<Record<string, string>>;

/** The look of each element of a challenge, by its classes. */
export function measure(form: HTMLFormElement): ReadonlyMap<string, Look> {
  const origin = form.getBoundingClientRect();
  const elements = [form, ...form.querySelectorAll<HTMLElement>('[class]')];
  return new Map(
    elements.map((element) => {
      const style = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = [left - origin.left, top - origin.top, width, height].map(Math.round);
      const values = properties
        .filter((name) => element !== form || !inherited.test(name))
        .map((name) => [name, style.getPropertyValue(name)] as const);
      const name = `${element.className} ${element.dataset.panel ?? ''}`.trim();
      return [name, { ...Object.fromEntries(values), place: place.join(' ') }];
    }),
  );
}

/** The distance from the lower edge of an element down to the first line of a text, in pixels. */
export function distanceToText(element: Element, text: Element): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect().top - element.getBoundingClientRect().bottom;
}
