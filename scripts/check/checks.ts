import { globSync } from 'node:fs';
import path from 'node:path';
import { type Finished, run } from '../programs.ts';
import { root } from '../root.ts';

export type Check = { readonly name: string; run(): Promise<Finished> };

const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** What can be said of the sources without running them. */
export const readingChecks: readonly Check[] = [
  { name: 'format and lint', run: () => run(bin('biome'), ['check', '--error-on-warnings', '.']) },
  { name: 'boundaries', run: () => run(process.execPath, ['tooling/boundaries.mjs']) },
  { name: 'types', run: checkTypes },
  { name: 'unused code', run: () => run(bin('knip'), ['--no-progress']) },
];

/** The laws of the architecture and the documents, which are tests: `npm test` runs them with the others. */
export const laws: Check = {
  name: 'laws and documents',
  run: () => run(bin('vitest'), ['run', '--project', 'unit', 'architecture/']),
};

/** Type-checks every folder that has a tsconfig.json, two at a time. */
async function checkTypes(): Promise<Finished> {
  const projects = globSync(
    ['tsconfig.json', '{apps,packages}/*/tsconfig.json', '*/tsconfig.json'],
    {
      cwd: root,
      exclude: ['node_modules'],
    },
  );
  const queue = [...new Set(projects)].sort();
  const results: Finished[] = [];
  const work = async () => {
    for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
      const memory = path.join(root, 'node_modules/.cache/types', project.replaceAll('/', '-'));
      const remembering = ['--incremental', '--tsBuildInfoFile', memory];
      results.push(await run(bin('tsc'), ['--noEmit', '-p', project, ...remembering]));
    }
  };
  await Promise.all([work(), work()]);
  const failed = results.filter(({ code }) => code !== 0);
  const output = failed.map((result) => result.output).join('');
  return { code: failed.length === 0 ? 0 : 1, stdout: '', stderr: '', output };
}

/** Runs every check whatever the others said, prints each with its time, and counts. */
export async function runChecks(
  checks: readonly Check[],
): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const check of checks) {
    const began = performance.now();
    const { code, output } = await check.run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`  ${check.name}: ${code === 0 ? '' : 'FAILED after '}${seconds} s\n`);
    if (code === 0) continue;
    failed += 1;
    process.stdout.write(`${output.trimEnd()}\n`);
  }
  return { passed: checks.length - failed, failed };
}
