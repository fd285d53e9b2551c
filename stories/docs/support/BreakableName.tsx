import { Fragment } from 'react';

interface Props {
  text: string;
  /** Default: the name may break everywhere, for tables with many columns. */
  onlyOnPhone?: boolean;
}

/**
 * A name that may break after a slash. A name that cannot break makes its column of a table wide, and
 * leaves no room for the columns of text.
 */
export function BreakableName({ text, onlyOnPhone = false }: Props) {
  return text.split(/(?<=\/)/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr className={onlyOnPhone ? 'docs-phone' : undefined} />}
      {piece}
    </Fragment>
  ));
}
