import reference from 'virtual:reference';
import { attributeValues } from './present.js';
import { Prose } from './Prose.js';
import { TypeText } from './TypeText.js';
import '../docs.css';
import './reference.css';

/** Every custom property of the stylesheet, with its defaults. */
export function CustomProperties() {
  return (
    <dl className="sb-unstyled ref-page ref-members">
      {reference.customProperties.map(({ name, description, light, dark, moreContrast }) => (
        <div key={name}>
          <dt>
            <code className="ref-name">{name}</code>
          </dt>
          <dd>
            <Prose text={description} />
            <div className="ref-default">
              <Value label={dark ? 'Light' : 'Default'} value={light} />
              {dark && <Value label="Dark" value={dark} />}
              {moreContrast && <Value label="More contrast" value={moreContrast} />}
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ label, value }: { label: string; value: string }) {
  const colors = value.match(/#[\da-f]{6}/g) ?? [];
  return (
    <p>
      {label}:{' '}
      {colors.map((color) => (
        <span key={color} className="ref-swatch" style={{ background: color }} />
      ))}
      <code>{value}</code>
    </p>
  );
}

/** Every `data-*` attribute that the package sets. */
export function DataAttributes() {
  return (
    <dl className="sb-unstyled ref-page ref-members">
      {reference.dataAttributes.map(({ name, description, values }) => (
        <div key={name}>
          <dt>
            <code className="ref-name">{name}</code>
          </dt>
          <dd>
            <code className="ref-type">
              {attributeValues(values) ? <TypeText text={values} /> : 'present or absent'}
            </code>
            <Prose text={description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
