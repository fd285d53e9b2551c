import { alertMarks, endMarks, openMarks } from '../../../stories/docs/support/anatomyMarks.js';
import { attributeValues } from '../../../stories/docs/support/reference/present.js';
import type { CustomProperty, DataAttribute, Reference } from '../model.js';
import { code } from './memberLines.js';

/** What a stylesheet of the app can set, and what its rules can select. */
export function styleSections({ customProperties, dataAttributes }: Reference): string {
  return [
    '### Custom properties',
    'Set them on the step, or on any element around it.',
    customProperties.map(propertyLine).join('\n'),
    '### Classes',
    classLines(),
    '### Data attributes',
    attributeLines(dataAttributes),
  ].join('\n\n');
}

function propertyLine({ name, description, light, dark, moreContrast }: CustomProperty): string {
  const values = [
    `${dark ? 'Light' : 'Default'}: ${code(light)}`,
    dark && `dark: ${code(dark)}`,
    moreContrast && `more contrast: ${code(moreContrast)}`,
  ];
  return `- ${code(name)}: ${description} ${values.filter(Boolean).join('; ')}.`;
}

/** Attributes with the same description share a line. */
function attributeLines(attributes: readonly DataAttribute[]): string {
  const descriptions = [...new Set(attributes.map(({ description }) => description))];
  return descriptions
    .map((description) => {
      const of = attributes.filter((one) => one.description === description);
      return `- ${of.map(attributeText).join('; ')}. ${description}`;
    })
    .join('\n');
}

function attributeText({ name, values }: DataAttribute): string {
  const shown = attributeValues(values);
  return `${code(name)}: ${shown === null ? 'present or absent' : code(shown)}`;
}

/** Each class once, with what it is in every view of the step. */
function classLines(): string {
  const marks = [...openMarks, ...alertMarks, ...endMarks];
  const selectors = [...new Set(marks.map(({ selector }) => selector))];
  return selectors
    .map((selector) => {
      // SAFETY: the selector is one of a mark's.
      const { part, what } = marks.find((mark) => mark.selector === selector)!;
      const component = part && ` (${code(`BackupCode.${part}`)})`;
      return `- ${code(selector)}${component}: ${what}${laterViews(selector, what)}`;
    })
    .join('\n');
}

/** What a class is with an alert and at the end, where that differs from what it is before. */
function laterViews(selector: string, before: string): string {
  const [alert = before, end = alert] = [alertMarks, endMarks].map(
    (marks) => marks.find((mark) => mark.selector === selector)?.what,
  );
  const withAlert = alert === before ? '' : ` With an alert: ${lowerFirst(alert)}`;
  const atTheEnd = end === alert ? '' : ` At the end: ${lowerFirst(end)}`;
  return withAlert + atTheEnd;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
