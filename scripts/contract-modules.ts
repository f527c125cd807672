import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

const folder = path.join(root, 'packages/contracts/src');

/** What every file of the contracts exports. Read from the folder, so that a new contract needs no second mention. */
export function contractModules(): Promise<readonly Record<string, unknown>[]> {
  const files = globSync('**/*{words,contract,problem}.ts', { cwd: folder }).toSorted();
  return Promise.all(files.map((file) => import(path.join(folder, file))));
}
