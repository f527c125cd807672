import {
  copyFileSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

const largest = 20 * 1024 * 1024;

/** A program's log: programs write to its descriptor themselves, so nothing is lost when we are killed. */
export type LogFile = {
  readonly file: string;
  readonly descriptor: number;
  /** For a program whose words pass through us. */
  write(text: string): void;
  /** The last of what was written since this log was opened. */
  tail(): string;
};

/** Opens a log for appending; when it has grown large the older part moves to a file beside it. */
export function openLog(folder: string, name: string): LogFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${name}.log`);
  const descriptor = openSync(file, 'a+', 0o600);
  rotate(file, descriptor);
  const begun = fstatSync(descriptor).size;
  setInterval(() => rotate(file, descriptor), 60_000).unref();
  return {
    file,
    descriptor,
    write: (text) => void writeSync(descriptor, text),
    tail: () => readTail(descriptor, begun),
  };
}

/** Copied and emptied, not renamed: the programs keep the same open file and append to it. */
function rotate(file: string, descriptor: number): void {
  if (fstatSync(descriptor).size < largest) return;
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}

function readTail(descriptor: number, begun: number): string {
  const { size } = fstatSync(descriptor);
  const from = Math.max(size - 6000, size < begun ? 0 : begun);
  const buffer = Buffer.alloc(size - from);
  readSync(descriptor, buffer, 0, buffer.length, from);
  return buffer.toString('utf8').trim();
}
