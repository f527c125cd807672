import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lastLines, run } from '../programs.ts';
import { root } from '../root.ts';
import { nothing, sum, type Tally } from './tally.ts';

const apps = ['apps/mobile-client', 'apps/mobile-coach'] as const;
const platforms = ['android', 'ios'] as const;

/** Exports what the stores' apps hold, without a store's tools: one test for each app and platform. */
export async function exportBundles(folder: string): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const app of apps) tallies.push(await exportApp(app, path.join(folder, path.basename(app))));
  return sum(tallies);
}

async function exportApp(app: string, folder: string): Promise<Tally> {
  const cwd = path.join(root, app);
  const cli = createRequire(path.join(cwd, 'package.json')).resolve('expo/bin/cli');
  const wanted = platforms.flatMap((platform) => ['-p', platform]);
  const began = performance.now();
  const { output } = await run(
    process.execPath,
    [cli, 'export', ...wanted, '--output-dir', folder],
    {
      cwd,
      env: { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1' },
    },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const made = bundlesIn(folder);
  for (const platform of platforms) {
    const result = made.has(platform) ? `${seconds} s with the other` : 'FAILED';
    process.stdout.write(`  ${app} for ${platform}: ${result}\n`);
  }
  const passed = platforms.filter((platform) => made.has(platform)).length;
  if (passed < platforms.length) process.stdout.write(`${lastLines(output, 40)}\n`);
  return { ...nothing, passed, failed: platforms.length - passed };
}

/** The platforms whose bundle the export names and that is really there. */
function bundlesIn(folder: string): ReadonlySet<string> {
  const file = path.join(folder, 'metadata.json');
  if (!existsSync(file)) return new Set();
  const metadata: { fileMetadata?: Record<string, { bundle?: string }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const named = Object.entries(metadata.fileMetadata ?? {});
  return new Set(
    named
      .filter(([, { bundle }]) => bundle !== undefined && existsSync(path.join(folder, bundle)))
      .map(([platform]) => platform),
  );
}
