import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { type Difference, differences } from '../differences.js';

/** Prints how many tests passed in each engine, and what differs between the engines. */
export default class CountsReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const projects = this.#suite?.suites ?? [];
    console.log(`\n${projects.map((project) => describeTests(project.allTests())).join('\n')}`);
    console.log('\nDifferences that tests expect:');
    for (const { engines, what, why } of Object.values<Difference>(differences)) {
      console.log(`  ${engines.join(', ')}: ${what} ${why}`);
    }
  }

  printsToStdio(): boolean {
    return true;
  }
}

function describeTests(tests: readonly TestCase[]): string {
  const annotations = tests.flatMap(({ annotations: own }) => own);
  const browser = annotations.find(({ type }) => type === 'browser')?.description ?? 'no browser';
  const passed = tests.filter((test) => test.outcome() === 'expected').length;
  return `${browser}: ${passed} of ${tests.length} tests passed`;
}
