// Checks who imports whom: node tooling/boundaries.mjs [folder]. Prints every import that breaks a rule, and fails.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { forbidden } from './dependency-rules.mjs';

const looksAt = ['apps/api', 'apps/web', 'apps/mobile-client', 'apps/mobile-coach', 'packages'];
const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));

const { output } = await cruise(
  looksAt.filter((folder) => existsSync(path.join(root, folder))),
  {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|\\.next|\\.expo|generated)/' },
  },
  {
    conditionNames: ['import', 'node', 'default', 'types'],
    exportsFields: ['exports'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  },
);
if (typeof output === 'string') throw new Error(output);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${totalCruised} files, ${violations.length} imports that break a rule`);
process.exitCode = violations.length > 0 || totalCruised === 0 ? 1 : 0;
