import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What tools write beside the sources, and tests: a change there changes nothing that is built. */
const ignoredFolders = new Set([
  'node_modules',
  'dist',
  '.next',
  '.expo',
  'coverage',
  'test-results',
]);
const ignoredFiles = /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$|^expo-env\.d\.ts$/;

/** One hash over an app, the workspace packages it imports (and they), and the installed versions. */
export function fingerprint(root: string, app: string): string {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'tooling/tsconfig.base.json']) addFile(hash, root, file);
  for (const folder of withImports(root, app)) addFolder(hash, root, folder);
  return hash.digest('hex');
}

/** The app's folder and those of all workspace packages it needs, in a fixed order. */
export function withImports(root: string, app: string): string[] {
  const found = new Set<string>();
  const queue = [app];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    queue.push(...workspaceImports(root, folder));
  }
  return [...found].sort();
}

function workspaceImports(root: string, folder: string): string[] {
  const file = path.join(root, folder, 'package.json');
  if (!existsSync(file)) return [];
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(dependencies)
    .filter(([, version]) => version.startsWith('workspace:'))
    .map(([name]) => path.join('packages', name.replace('@coachme/', '')));
}

function addFolder(hash: Hash, root: string, folder: string): void {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory() && !ignoredFolders.has(entry.name)) addFolder(hash, root, inside);
    if (entry.isFile() && !ignoredFiles.test(entry.name)) addFile(hash, root, inside);
  }
}

function addFile(hash: Hash, root: string, file: string): void {
  if (!existsSync(path.join(root, file))) return;
  const content = createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex');
  hash.update(`${file} ${content}\n`);
}
