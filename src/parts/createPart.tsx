'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type RefAttributes,
  useEffect,
} from 'react';
import { type ChallengeContextValue, useChallengeContext } from './ChallengeContext.js';
import type { PartWithId } from './elementProps.js';
import { type RenderProp, type TagName, useRender } from './useRender.js';

export type PartProps<Tag extends TagName, OwnProps = object> = ComponentPropsWithoutRef<Tag> &
  OwnProps & {
    /** What to render in place of the part's own element: see `RenderProp`. */
    render?: RenderProp<Tag> | undefined;
  };

export type PartComponent<Tag extends TagName, OwnProps = object> = ForwardRefExoticComponent<
  PropsWithoutRef<PartProps<Tag, OwnProps>> & RefAttributes<HTMLElementTagNameMap[Tag]>
>;

/**
 * One part, one element: has its state and ids from the root, its ref and all else from its user.
 *
 * @param describe What the element gets, its user's props included; `null` leaves it out.
 * @param partWithId The name by which other parts refer to it, where they do.
 */
export function createPart<Tag extends TagName, OwnProps = object>(
  name: string,
  tag: Tag,
  describe: (
    context: ChallengeContextValue,
    props: ComponentPropsWithoutRef<Tag> & OwnProps,
  ) => object | null,
  partWithId?: PartWithId,
): PartComponent<Tag, OwnProps> {
  const Part = forwardRef<HTMLElementTagNameMap[Tag], PartProps<Tag, OwnProps>>(
    ({ render, ...given }, ref) => {
      const context = useChallengeContext(name);
      // SAFETY: forwardRef and the pattern above took out what these props never had.
      const props = describe(context, given as ComponentPropsWithoutRef<Tag> & OwnProps);
      const element = useRender(tag, render, props, ref);
      const own = (element?.props ?? {}) as {
        readonly id?: string;
        readonly 'data-status'?: string;
      };
      // A function may put something around the part's element, with an id that is not the part's.
      const isPart = element?.type === tag || own['data-status'];
      const id = isPart ? own.id : undefined;
      const { setId } = context;
      useEffect(() => {
        if (partWithId && id) setId(partWithId, id);
      }, [setId, id]);
      return element;
    },
  );
  Part.displayName = `BackupCode.${name}`;
  return Part;
}
