import { type Generated, Refused, write } from './written.ts';

/** Makes what was asked for, says what it made and what is left to do; refuses in one sentence. */
export function generate(root: string, make: () => Generated): void {
  try {
    const { files, next } = make();
    write(root, files);
    for (const { path } of files) process.stdout.write(`  ${path}\n`);
    process.stdout.write(`Next:\n${next.map((step) => `  - ${step}\n`).join('')}`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
