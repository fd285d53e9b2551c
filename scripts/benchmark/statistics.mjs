/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
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
 * The median in milliseconds, where the floor takes less time than a page's clock can measure.
 *
 * @param {Readonly<Record<string, readonly number[]>>} durations By contestant and round.
 * @returns {Record<string, string>}
 */
export function describeMedians(durations) {
  return Object.fromEntries(
    Object.entries(durations).map(([name, times]) => [
      name,
      `${quantile(times, 0.5).toFixed(2)} ms`,
    ]),
  );
}

/**
 * Prints a Markdown table: a row for each contestant, a column for each measure.
 *
 * @param {Readonly<Record<string, string>>} contestants
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} columns Cells by contestant.
 */
export function printContestants(contestants, columns) {
  const rows = Object.entries(contestants).map(([name, title]) => [
    title,
    ...Object.values(columns).map((column) => column[name] ?? '–'),
  ]);
  printTable(['', ...Object.keys(columns)], rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  for (const row of [head, rule, ...rows]) console.log(`| ${row.join(' | ')} |`);
}
