import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../check/runners.ts';
import { run } from '../programs.ts';
import { root } from '../root.ts';
import { startedCoachMe } from '../started.ts';

// Opens the pages of a CoachMe with the demo in it as slow devices would, and prints what that felt like.
const file = path.join(root, 'node_modules/.cache/coachme-bench/pages.json');
mkdirSync(path.dirname(file), { recursive: true });
process.exitCode = await inFolder(async (folder) => {
  const coachme = await startedCoachMe({ dataFolder: path.join(folder, 'data') });
  const env = { COACHME_E2E_URL: coachme.url, COACHME_BENCH_FILE: file };
  const cwd = path.join(root, 'e2e');
  try {
    return (await run(process.execPath, ['bench/pages.ts'], { cwd, env, isShown: true })).code;
  } finally {
    await coachme.stop();
  }
});
process.stdout.write(`Every figure is in ${path.relative(root, file)}.\n`);
