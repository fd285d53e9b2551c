import type { FailureKey } from 'backup-code-challenge';
import { goodCode, otherCode, wrongCode } from '../support/renderStep.js';
import { failureKeys } from '../accessibility/failureRecipes.js';
import { type Meeting, type Way, waysOf } from './ways.js';

/** Which code an earlier try left in doubt, because its response was lost. */
const doubts = ['no code', 'this code', 'another code'] as const;
const mounts = ['the same mount', 'a new mount'] as const;

type Doubt = (typeof doubts)[number];

interface Cell {
  readonly key: FailureKey;
  readonly doubt: Doubt;
  readonly mount: (typeof mounts)[number];
}

/** What a person enters, and what the server does with it. */
export interface Try {
  readonly text: string;
  readonly meets?: Meeting;
  readonly isOffline?: true;
}

/** A cell in one of the ways in which its failure occurs. */
export interface Run extends Cell {
  readonly way: Way;
  readonly earlier: readonly Try[];
  /** The one whose words count. */
  readonly last: Try;
}

/** The cells that cannot be. */
const impossible: { readonly [Key in FailureKey]?: { readonly [Value in Doubt]?: string } } = {
  'invalid_format/empty': { 'this code': 'an empty field holds no code' },
  'invalid_format/authenticator_code': { 'this code': 'six digits are never sent as a code' },
  invalid_code: { 'this code': 'its refusal is invalid_code/after_unknown_outcome' },
  'invalid_code/after_unknown_outcome': { 'no code': 'the unknown outcome is the doubt' },
};

const allCells: readonly Cell[] = failureKeys.flatMap((key) =>
  doubts.flatMap((doubt) => mounts.map((mount) => ({ key, doubt, mount }))),
);

const reasonOf = ({ key, doubt }: Cell) => impossible[key]?.[doubt];

export const cells: readonly Cell[] = allCells.filter((cell) => !reasonOf(cell));

export const nameOf = ({ key, doubt, mount }: Cell) => `${key}, ${doubt} in doubt, ${mount}`;

/** The names of the impossible cells, each with its reason. */
export const impossibleCells: readonly string[] = allCells
  .filter(reasonOf)
  .map((cell) => `${nameOf(cell)}: ${reasonOf(cell)}`);

export function runsOf(cell: Cell): readonly Run[] {
  return waysOf(cell.key).map((way) => createRun(cell, way));
}

function createRun(cell: Cell, way: Way): Run {
  const { key, doubt, mount } = cell;
  const wasRefused = key === 'invalid_format/already_refused';
  const code = wasRefused && doubt !== 'this code' ? wrongCode : goodCode;
  const isLostAgain = key === 'invalid_code/after_unknown_outcome';
  // A server spends one code for each MFA token, so a way that spends one needs a loss that did not.
  const loss = way.spends || (isLostAgain && doubt === 'another code');
  const earlier: Try[] = [];
  if (doubt === 'another code') earlier.push(lose(otherCode, !loss));
  if (doubt === 'this code' || isLostAgain) earlier.push(lose(code, !way.spends));
  if (wasRefused) earlier.push({ text: code, meets: 'invalidCode' });
  // The mount before has something to remember.
  if (mount === 'a new mount') earlier.unshift({ text: 'wr0ngC0e', meets: 'invalidCode' });
  const last: Try = {
    text: way.entry?.(code) ?? code,
    ...(way.meets && { meets: way.meets }),
    ...(way.isOffline && { isOffline: true }),
  };
  return { ...cell, way, earlier, last };
}

function lose(text: string, isSpent: boolean): Try {
  return { text, meets: isSpent ? 'dropAfterSpending' : 'dropBeforeReading' };
}
