import { Fragment } from 'react';

/**
 * A name that may break after a slash. A name that cannot break makes its column of a table wide, and
 * leaves no room for the columns of text.
 */
export function BreakableName({ text }: { text: string }) {
  return text.split(/(?<=\/)/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
