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
 * What to render in place of a part's own element. An element of a design system's gets the part's
 * props besides its own: handlers are both called, its own first; `className`, `style` and
 * `aria-describedby` are joined; of anything else its own wins. A function gets the part's props, ref included, and puts them where
 * they belong, such as on the input inside of a text field.
 */
export type RenderProp<Tag extends TagName> =
  | ReactElement
  | ((props: ComponentPropsWithRef<Tag>) => ReactElement);

/** The part's element, or what stands in its place; `null` where there are no props for it. */
export function useRender<Tag extends TagName>(
  tag: Tag,
  render: RenderProp<Tag> | undefined,
  props: object | null,
  ref: ForwardedRef<HTMLElementTagNameMap[Tag]>,
): ReactElement | null {
  const given = isValidElement(render) ? render : null;
  const givenRef = given && refOf(given);
  const bothRefs = useMemo(
    // SAFETY: the element that stands in a part's place has a ref for an element like the part's.
    () => mergeRefs(ref, givenRef as typeof ref),
    [ref, givenRef],
  );
  if (!props) return null;
  const merged = given ? mergeProps(props, Object(given.props)) : props;
  // SAFETY: what a part describes are the props of its tag.
  const own = { ...merged, ref: bothRefs } as unknown as ComponentPropsWithRef<Tag>;
  if (given) return cloneElement(given, own);
  return typeof render === 'function' ? render(own) : createElement(tag, own);
}

/** React 19 has an element's ref among its props, React 18 beside them; each warns of the other. */
function refOf(element: ReactElement): ForwardedRef<unknown> {
  const plainRefOf = (holder: unknown) => Object.getOwnPropertyDescriptor(holder, 'ref')?.value;
  return plainRefOf(element.props) ?? plainRefOf(element) ?? null;
}
