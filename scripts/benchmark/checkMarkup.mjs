/**
 * Throws unless the contestant without behaviour has the elements and texts of the step.
 *
 * @param {string} step
 * @param {string} sameMarkup
 */
export function checkMarkup(step, sameMarkup) {
  // The order of attributes costs nothing.
  const normalize = (/** @type {string} */ html) =>
    html
      .replaceAll(/_R_\w*?_(?=heading|backup-code|description|error)/g, '')
      .replaceAll(/(?: [\w-]+="[^"]*")+/g, (attributes) =>
        (attributes.match(/ [\w-]+="[^"]*"/g) ?? []).toSorted().join(''),
      );
  if (normalize(step) !== normalize(sameMarkup)) {
    throw new Error(
      `Bring test/benchmark/contestants/sameMarkup.tsx in line with the step:\n${step}`,
    );
  }
}
