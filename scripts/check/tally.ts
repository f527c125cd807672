/** How many tests a runner ran, and how they went. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of several runners. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );

/** The line that ends every run. */
export const inWords = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The report that vitest and jest share. A file that could not even be loaded counts as one failure. */
export type UnitReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
};

/** Counts what vitest or jest reported. */
export function tallyOfUnits(report: UnitReport): Tally {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export type BrowserReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Counts what Playwright reported. Told a second time, as `CI` allows, a story may pass after all: see `unsteadiness`. */
export function tallyOfBrowsers({ stats }: BrowserReport): Tally {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** What must be said aloud of stories that passed only when they were told again; null when there are none. */
export function unsteadiness({ stats }: BrowserReport): string | null {
  if (stats.flaky === 0) return null;
  return `UNSTEADY: ${stats.flaky} passed only when told again, as named above. Each is a fault to be found.`;
}

/** A runner that fails without naming a test, or runs none, must not look green. */
export function strictly(tally: Tally, exitCode: number): Tally {
  const hasRun = tally.passed + tally.failed > 0;
  const isSilent = tally.failed === 0 && (exitCode !== 0 || !hasRun);
  return isSilent ? { ...tally, failed: 1 } : tally;
}
