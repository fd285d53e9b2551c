/** A part of the step that a picture shows. */
export interface PartMark {
  readonly selector: string;
  /** What it is called in `backup-code-challenge/headless`; empty for what is the finished step's own. */
  readonly part: string;
  readonly what: string;
}

/** Where a part is in its picture, and what it is made of. */
export interface MeasuredPart {
  readonly number: number;
  readonly mark: PartMark;
  readonly element: string;
  /** Each as `name="value"`; an id of another part is told by that part's number. */
  readonly attributes: readonly string[];
  /** Where its number stands, and the point that the number means, in pixels from the top left. */
  readonly numberTop: number;
  readonly left: number;
  readonly top: number;
}

/** How far apart numbers stand at least. */
const lineHeight = 27;

/** Looks at the parts of a rendered step. Those that are not there are left out. */
export function measureParts(frame: Element, marks: readonly PartMark[]): MeasuredPart[] {
  const origin = frame.getBoundingClientRect();
  const found = marks.flatMap((mark) => {
    const element = frame.querySelector(mark.selector);
    return element ? [{ mark, element }] : [];
  });
  const numbers = new Map(
    found.map(({ element: { id } }, index) => [id, String(index + 1)] as const),
  );
  let free = 0;
  return found.map(({ mark, element }, index) => {
    const box = element.getBoundingClientRect();
    // A part that holds others is meant by its upper edge.
    const middle = element.matches('form') ? 12 : Math.min(box.height / 2, 24);
    const top = box.top - origin.top + middle;
    const numberTop = Math.max(top, free);
    free = numberTop + lineHeight;
    return {
      number: index + 1,
      mark,
      element: element.tagName.toLowerCase(),
      attributes: describeAttributes(element, numbers),
      numberTop,
      left: box.left - origin.left,
      top,
    };
  });
}

function describeAttributes(element: Element, numbers: ReadonlyMap<string, string>): string[] {
  const referring = ['for', 'aria-describedby'];
  return Array.from(element.attributes)
    .filter(({ name }) => !['class', 'style'].includes(name))
    .map(({ name, value }) => {
      if (name === 'id') return 'id';
      if (!referring.includes(name)) return value === '' ? name : `${name}="${value}"`;
      const parts = value.trim().split(/\s+/);
      const told = parts.map((id) => numbers.get(id) ?? classOf(id));
      return `${name} → ${told.join(', ')}`;
    });
}

/** A part that has no number in the picture. */
const classOf = (id: string) => `.${document.getElementById(id)?.classList[0] ?? ''}`;
