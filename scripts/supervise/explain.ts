import { lastLines } from '../programs.ts';
import { reasonOf, WrongSetting } from '../settings.ts';

/** Why CoachMe did not start, for who started it: one sentence where it is known. */
export function explain(error: unknown): string {
  if (error instanceof WrongSetting) return error.message;
  return `CoachMe did not start: ${withPlace(error)}`;
}

/** What the program that prepares the database said: its own sentence, or the end of what went wrong in it. */
export function whyNotPrepared(said: string): string {
  const isStack = /^\s+at /m.test(said);
  return isStack || said.trim() === ''
    ? `the database could not be prepared:\n${lastLines(said, 20)}`
    : lastLines(said, 1);
}

/** With the file or folder it happened at, where the system names one. */
function withPlace(error: unknown): string {
  const place = error instanceof Error && 'path' in error ? ` (${error.path})` : '';
  return `${reasonOf(error)}${place}`;
}
