import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import reference from 'virtual:reference';
import { docsLink } from '../links.js';
import { anchors } from './anchors.js';
import { pageOf } from './pages.js';

/** Where each name of the reference is explained. */
const links = new Map(
  reference.items.map((item) => [
    item.name,
    `${docsLink(`Reference/${pageOf(item)}`)}#${anchors.get(item.name)}`,
  ]),
);

interface Props {
  text: string;
  /** The name of the section around the text, which is no link. */
  within?: string;
}

/** A type, in which the names of the reference are links. */
export function TypeText({ text, within }: Props) {
  return text.split(/((?:BackupCode\.)?\b[A-Za-z]\w+\b)/).map((piece, index) => {
    const link = piece === within ? undefined : links.get(piece);
    return link && index % 2 === 1 ? (
      <AnchorMdx key={index} href={link} target="_self">
        {piece}
      </AnchorMdx>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    );
  });
}
