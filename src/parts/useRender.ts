'use client';
import {
  cloneElement,
  type ComponentPropsWithRef,
  createElement,
  type ForwardedRef,
  isValidElement,
  type ReactElement,
  useMemo,
} from 'react';
import { mergeProps } from './mergeProps.js';
import { mergeRefs } from './mergeRefs.js';

export type TagName = 'button' | 'div' | 'form' | 'h2' | 'input' | 'label' | 'p';

/**
 * What to render in place of a part's element: an element or a function. An element gets the part's props
 * merged with its own. Its event handlers run before the part's; `className`, `style` and
 * `aria-describedby` are joined; its other props override the part's. The element must pass all props and
 * the ref to one DOM element. If it cannot, use a function. The function gets the part's props, including
 * the ref, and must pass them to the right element.
 */
export type RenderProp<Tag extends TagName> =
  | ReactElement
  | ((props: ComponentPropsWithRef<Tag>) => ReactElement);

/** The part's element, or what replaces it; `null` where there are no props for it. */
export function useRender<Tag extends TagName>(
  tag: Tag,
  render: RenderProp<Tag> | undefined,
  props: object | null,
  userRef: ForwardedRef<HTMLElementTagNameMap[Tag]>,
  partRef: ForwardedRef<HTMLElementTagNameMap[Tag]> = null,
): ReactElement | null {
  const replacement = isValidElement(render) ? render : null;
  const replacementRef = replacement && refOf(replacement);
  const mergedRef = useMemo(
    // SAFETY: the element that replaces the part's has a ref for an element like it.
    () => mergeRefs(mergeRefs(partRef, userRef), replacementRef as typeof userRef),
    [partRef, userRef, replacementRef],
  );
  if (!props) return null;
  const merged = replacement ? mergeProps(props, Object(replacement.props)) : props;
  // SAFETY: what a part describes are the props of its tag.
  const allProps = { ...merged, ref: mergedRef } as unknown as ComponentPropsWithRef<Tag>;
  if (replacement) return cloneElement(replacement, allProps);
  return typeof render === 'function' ? render(allProps) : createElement(tag, allProps);
}

/** React 19 keeps an element's ref among its props, React 18 beside them; each warns of the other. */
function refOf(element: ReactElement): ForwardedRef<unknown> {
  const readRef = (holder: unknown) => Object.getOwnPropertyDescriptor(holder, 'ref')?.value;
  return readRef(element.props) ?? readRef(element) ?? null;
}
