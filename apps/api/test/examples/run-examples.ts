import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What the examples under one heading printed. */
export type Printed = { readonly heading: string; readonly output: string };

const file = path.join(import.meta.dirname, '../../../../docs/api/README.md');
const mark = '=== end of ';

/** The commands of a page, with the heading they stand under. */
export function examplesIn(page: string): { heading: string; commands: string }[] {
  const parts = page.split(/^## /m).map((part, index) => (index === 0 ? `Before\n${part}` : part));
  return parts.flatMap((part) => {
    const heading = part.slice(0, part.indexOf('\n'));
    return [...part.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands = '']) => ({
      heading,
      commands,
    }));
  });
}

/** Runs every example of docs/api in order, in one shell, against this API. */
export async function runExamples(apiUrl: string): Promise<Printed[]> {
  const examples = examplesIn(readFileSync(file, 'utf8'));
  const script = examples
    .map(({ heading, commands }) => `${commands}\nprintf '\\n${mark}%s\\n' '${heading}'\n`)
    .join('')
    .replace('http://localhost:3000', apiUrl);
  const folder = mkdtempSync(path.join(tmpdir(), 'coachme-examples-'));
  try {
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...process.env, PATH: pathFor(folder) },
      maxBuffer: 16 * 1024 * 1024,
    });
    return printedBy(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printedBy(stdout: string): Printed[] {
  const parts = stdout.split(new RegExp(`\\n${mark}(.*)\\n`));
  const printed: Printed[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    printed.push({ heading: parts[i + 1] ?? '', output: parts[i] ?? '' });
  }
  return printed;
}

/** Where the shell finds this Node, and curl: the installed one, if it is new enough for the page. */
function pathFor(folder: string): string {
  const places = [path.dirname(process.execPath), process.env.PATH];
  if (knowsJson()) return places.join(path.delimiter);
  symlinkSync(path.join(import.meta.dirname, 'curl.mjs'), path.join(folder, 'curl'));
  return [folder, ...places].join(path.delimiter);
}

function knowsJson(): boolean {
  try {
    const [, major, minor] =
      /curl (\d+)\.(\d+)/.exec(execFileSync('curl', ['--version'], { encoding: 'utf8' })) ?? [];
    return Number(major) * 100 + Number(minor) >= 782;
  } catch {
    return false;
  }
}
