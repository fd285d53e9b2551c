import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DocsTable } from './DocsTable.js';
import { type MeasuredPart, measureParts, type PartMark } from './measureParts.js';
import './anatomy.css';

interface Props {
  /** Describes the picture to screen readers. */
  label: string;
  marks: readonly PartMark[];
  /** A step. A measurement must not re-render it, because that would start another measurement. */
  children: ReactNode;
}

/**
 * Shows a picture of the step with numbered parts, and a table of the parts. Both come from a rendered
 * step, so neither can become outdated.
 */
export function AnnotatedStep({ label, marks, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState<readonly MeasuredPart[]>([]);
  useEffect(() => {
    const shown = frame.current;
    const held = shown?.firstElementChild;
    if (!shown || !held) return undefined;
    const measure = () => setParts(measureParts(shown, marks));
    const resized = new ResizeObserver(measure);
    resized.observe(shown);
    const changed = new MutationObserver(measure);
    changed.observe(held, { attributes: true, childList: true, subtree: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [marks]);

  return (
    <div className="docs-anatomy">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn, not loaded */}
      <div ref={frame} className="docs-picture" role="img" aria-label={label}>
        <div inert>{children}</div>
        <svg aria-hidden="true">
          {parts.map(({ number, left, top, numberTop }) => (
            <g key={number}>
              <path d={`M12 ${numberTop} H28 L${left - 10} ${top} H${left - 5}`} />
              <circle cx="12" cy={numberTop} r="11" />
              <text x="12" y={numberTop}>
                {number}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <DocsTable
        headings={['No.', 'Headless part', 'Class and element', 'What it is', 'Attributes']}
        rows={parts.map(({ number, mark, element, attributes }) => [
          number,
          mark.part ? <code key="part">{mark.part}</code> : 'none',
          <>
            <div>
              <code>{mark.selector}</code>
            </div>
            <code>{`<${element}>`}</code>
          </>,
          mark.what,
          attributes.map((attribute) => (
            <div key={attribute}>
              <code>{attribute}</code>
            </div>
          )),
        ])}
      />
    </div>
  );
}
