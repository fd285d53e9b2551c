type Props = Readonly<Record<string, unknown>>;

/** Props that hold a list of words: both lists count. */
const lists = ['className', 'aria-describedby'];

/**
 * A part's props with those that its user gave it, or that the element in its place has: of handlers
 * the user's comes first, lists and styles are joined, of anything else the user's counts. A part that
 * has nothing to say now stays empty.
 */
export function mergeProps(own: object, given: object): Props {
  const merged: Record<string, unknown> = { ...own, ...given };
  for (const [name, value] of Object.entries(own as Props)) {
    const other = (given as Props)[name];
    const isSilent = name === 'children' && value === null;
    if (isSilent || (other ?? null) === null) merged[name] = value;
    else if (lists.includes(name)) merged[name] = [value, other].join(' ').trim();
    else if (name === 'style') merged[name] = Object.assign({}, value, other);
    else if (typeof value === 'function' && typeof other === 'function')
      // SAFETY: handlers of the same event, both.
      merged[name] = mergeHandlers(value as never, other as never);
  }
  return merged;
}

/** The part's handler after its user's, unless the user's prevented the default. */
function mergeHandlers<Event extends { readonly defaultPrevented: boolean }>(
  partHandler: ((event: Event) => void) | undefined,
  userHandler: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    userHandler?.(event);
    if (!event.defaultPrevented) partHandler?.(event);
  };
}
