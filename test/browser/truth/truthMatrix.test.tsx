import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cells, impossibleCells, nameOf, runsOf } from './cells.js';
import { drive } from './drive.js';
import { judge } from './judge.js';

let judgedCells = 0;
const falseWords: string[] = [];

beforeEach(() => {
  // A wrong configuration is told to the developer too.
  vi.spyOn(console, 'error').mockReturnValue();
  return () => void vi.restoreAllMocks();
});

afterAll(() => {
  console.info(
    [
      `Truth matrix: ${judgedCells} cells, ${falseWords.length} false sentences`,
      ...falseWords,
      `Impossible cells: ${impossibleCells.length}`,
      ...impossibleCells,
    ].join('\n'),
  );
});

describe(`${cells.length} cells: failure × code in doubt × mount`, () => {
  it.each(cells.map((cell) => [nameOf(cell), cell] as const))(
    'the words are true: %s',
    async (name, cell) => {
      const problems: string[] = [];
      for (const run of runsOf(cell)) {
        const { words, facts, shownKind } = await drive(run);
        expect(shownKind).toBe(run.key.split('/')[0]);
        // The server did with the code what the run is about.
        if (run.way.spends) expect(facts.usedCodes).toContain(run.last.text);
        problems.push(...judge(words, facts).map((problem) => `${run.way.name}: ${problem}`));
      }
      judgedCells += 1;
      falseWords.push(...problems.map((problem) => `${name}, ${problem}`));
      expect(problems).toEqual([]);
    },
  );
});

it('is complete', () => {
  expect(cells.length).toBeGreaterThanOrEqual(168);
});
