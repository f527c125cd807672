import { globSync } from 'node:fs';
import path from 'node:path';

const web = path.join(import.meta.dirname, '../../apps/web');

/** The address of every page of the web app as its folders say it, such as `/coach/clients/[id]`. */
export function routesOfWeb(): string[] {
  const routed = globSync('app/**/page.tsx', { cwd: web }).map((file) =>
    path
      .dirname(file)
      .split(path.sep)
      .slice(1)
      .filter((part) => !part.startsWith('(')),
  );
  const files = globSync('pages/**/[!_]*.tsx', { cwd: web }).map((file) =>
    file
      .replace(/\.tsx$/, '')
      .split(path.sep)
      .slice(1),
  );
  return [...routed, ...files].map((parts) => `/${parts.join('/')}`).toSorted();
}
