import { laws, readingChecks, runChecks } from '../check/checks.ts';

const { failed } = await runChecks([...readingChecks, laws]);
process.exitCode = failed === 0 ? 0 : 1;
