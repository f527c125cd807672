import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Writes dist: our sources as JavaScript with types, the packages they come from inside, zod outside.
const folder = import.meta.dirname;
const dist = path.join(folder, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(path.join(folder, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], {
  cwd: folder,
  stdio: 'inherit',
});

/** `@coachme/contracts/api` is known in this repository alone; in the package it lies beside. */
const ours = /(['"])@coachme\/([\w-]+)\/([^'"]+)\1/g;

for (const name of globSync('**/*.{js,d.ts}', { cwd: dist })) {
  const file = path.join(dist, name);
  const written = readFileSync(file, 'utf8').replace(ours, (...[, quote, part, module]) => {
    const target = path.join(dist, part, 'src', `${module}.js`);
    const way = path.relative(path.dirname(file), target).replaceAll(path.sep, '/');
    return `${quote}${way.startsWith('.') ? way : `./${way}`}${quote}`;
  });
  writeFileSync(file, written);
}
