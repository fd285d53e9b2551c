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

/** The props of a headless part: those of its element, and `render`. */
export type PartProps<Tag extends TagName, OwnProps = object> = ComponentPropsWithoutRef<Tag> &
  OwnProps & {
    /** What to render in place of the part's element: see `RenderProp`. */
    render?: RenderProp<Tag> | undefined;
  };

export type PartComponent<Tag extends TagName, OwnProps = object> = ForwardRefExoticComponent<
  PropsWithoutRef<PartProps<Tag, OwnProps>> & RefAttributes<HTMLElementTagNameMap[Tag]>
>;

/**
 * One part, one element. Takes state and ids from `Root`; ref and other props from the caller.
 *
 * @param describe The element's props, the caller's included; `null` renders nothing.
 * @param partWithId The name by which other parts refer to this one, if they do.
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
    ({ render, ...userProps }, ref) => {
      const context = useChallengeContext(name);
      // SAFETY: forwardRef and the pattern above removed only what these props never had.
      const props = describe(context, userProps as ComponentPropsWithoutRef<Tag> & OwnProps);
      const element = useRender(tag, render, props, ref);
      const rendered = (element?.props ?? {}) as {
        readonly id?: string;
        readonly 'data-status'?: string;
      };
      // A function may wrap the part's element in another one, whose id is not the part's.
      const isPart = element?.type === tag || rendered['data-status'];
      const id = isPart ? rendered.id : undefined;
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
