/** @param {readonly number[]} values */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * The median and quartiles of how many times the floor each contestant takes. Each round is compared
 * with itself alone, so that whatever else the machine does meets all contestants.
 *
 * @param {Readonly<Record<string, readonly number[]>>} durations By contestant and round.
 * @param {string} floor The contestant that the others are compared with.
 * @returns {Record<string, string>}
 */
export function compareWithFloor(durations, floor) {
  return Object.fromEntries(
    Object.entries(durations).map(([name, times]) => {
      const ratios = times.map((time, round) => time / (durations[floor]?.[round] ?? Number.NaN));
      const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
        quantile(ratios, share).toFixed(1),
      );
      return [name, `${middle}× (${low}–${high})`];
    }),
  );
}

/**
 * Prints a Markdown table: a row for each contestant, a column for each measure.
 *
 * @param {Readonly<Record<string, string>>} contestants
 * @param {Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>} columns
 * @param {string} floor
 */
export function printTable(contestants, columns, floor) {
  const cells = Object.values(columns).map((durations) => compareWithFloor(durations, floor));
  const rows = Object.entries(contestants).map(([name, title]) => [
    title,
    ...cells.map((column) => column[name] ?? '–'),
  ]);
  const head = ['', ...Object.keys(columns)];
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  for (const row of [head, rule, ...rows]) console.log(`| ${row.join(' | ')} |`);
}
