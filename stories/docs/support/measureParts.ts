/** A part of the step that a picture shows. */
export interface PartMark {
  readonly selector: string;
  /** Its name in `backup-code-challenge/headless`. Empty if only the finished step has this part. */
  readonly part: string;
  readonly what: string;
}

/** A part's position in its picture, its element and its attributes. */
export interface MeasuredPart {
  readonly number: number;
  readonly mark: PartMark;
  readonly element: string;
  /** Each as `name="value"`. An id of another part appears as that part's number. */
  readonly attributes: readonly string[];
  /** The position of its number, and the point that the number marks, in pixels from the top left. */
  readonly numberTop: number;
  readonly left: number;
  readonly top: number;
}

/** The least distance between two numbers. */
const lineHeight = 27;

/** Measures the parts of a rendered step. Skips missing parts. */
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
    // The number of a part with other parts points to its upper edge.
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
  const referring = ['for', 'aria-describedby', 'aria-labelledby'];
  return Array.from(element.attributes)
    .filter(({ name }) => !['class', 'style'].includes(name))
    .map(({ name, value }) => {
      if (name === 'id') return 'id';
      if (!referring.includes(name)) return value === '' ? name : `${name}="${value}"`;
      const parts = value.trim().split(/\s+/);
      const targets = parts.map((id) => numbers.get(id) ?? nameOf(id));
      return `${name} → ${targets.join(', ')}`;
    });
}

/** Names an element without a number by its class, or else by its tag. */
function nameOf(id: string): string {
  const element = document.getElementById(id);
  const className = element?.classList[0];
  return className ? `.${className}` : `<${element?.localName ?? 'none'}>`;
}
