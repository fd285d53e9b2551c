import type { CreateContestant } from '../contestant.js';

interface ContestantModule {
  readonly create: CreateContestant;
}

const modules = import.meta.glob<ContestantModule>('./*.tsx');

/** Evaluates the module of a contestant, named by its file. */
export function loadContestant(name: string): Promise<ContestantModule> {
  const load = modules[`./${name}.tsx`];
  if (!load) throw new Error(`There is no contestant ${name}`);
  return load();
}
