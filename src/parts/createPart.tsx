'use client';
import {
  type ComponentPropsWithoutRef,
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import { type ChallengeContextValue, useChallengeContext } from './ChallengeContext.js';
import { stateAttributes } from './stateAttributes.js';

type PartTag = 'button' | 'div' | 'h2' | 'input' | 'label' | 'p';

export type PartComponent<Tag extends PartTag, OwnProps = object> = ForwardRefExoticComponent<
  PropsWithoutRef<ComponentPropsWithoutRef<Tag> & OwnProps> &
    RefAttributes<HTMLElementTagNameMap[Tag]>
>;

/**
 * One part, one element: takes its state and ids from the root, forwards its ref and every prop it
 * does not know.
 *
 * @param describe What the element gets, its user's props included; `null` leaves it out.
 */
export function createPart<Tag extends PartTag, OwnProps = object>(
  name: string,
  tag: Tag,
  describe: (
    context: ChallengeContextValue,
    props: ComponentPropsWithoutRef<Tag> & OwnProps,
  ) => ComponentPropsWithoutRef<Tag> | null,
): PartComponent<Tag, OwnProps> {
  const Part = forwardRef<HTMLElementTagNameMap[Tag], ComponentPropsWithoutRef<Tag> & OwnProps>(
    (props, ref) => {
      const context = useChallengeContext(name);
      // SAFETY: forwardRef takes `ref` out of props, which these props never had.
      const element = describe(context, props as ComponentPropsWithoutRef<Tag> & OwnProps);
      // oxlint-disable react/refs -- createElement hands the ref on, and reads nothing of it
      return (
        element &&
        createElement(tag, { ...stateAttributes(context.challenge.state), ...element, ref })
      );
      // oxlint-enable react/refs
    },
  );
  Part.displayName = `BackupCode.${name}`;
  return Part;
}
