import { expect, test } from 'vitest';
import { inWords, strictly, sum, tallyOfBrowsers, tallyOfUnits, unsteadiness } from './tally.ts';

test('the runners are summed in one line', () => {
  const all = sum([
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 4, failed: 2, skipped: 0 },
  ]);
  expect(inWords(all)).toBe('7 passed, 2 failed, 1 skipped');
});

test('a file that could not be loaded is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: ['the one counted above'] },
      { status: 'passed', assertionResults: ['five'] },
    ],
  };
  expect(tallyOfUnits(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a story that passes only when told again passes, and is never passed over in silence', () => {
  const stats = { expected: 6, unexpected: 1, flaky: 1, skipped: 0 };
  expect(tallyOfBrowsers({ stats })).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(unsteadiness({ stats })).toContain('UNSTEADY: 1');
  expect(unsteadiness({ stats: { ...stats, flaky: 0 } })).toBeNull();
});

test('a runner that ends badly, or runs nothing, is never green', () => {
  const green = { passed: 5, failed: 0, skipped: 0 };
  expect(strictly(green, 0)).toEqual(green);
  expect(strictly(green, 1).failed).toBe(1);
  expect(strictly({ passed: 0, failed: 0, skipped: 3 }, 0).failed).toBe(1);
  expect(strictly({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});
