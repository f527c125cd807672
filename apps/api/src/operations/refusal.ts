import pg from 'pg';
import { WrongSetting } from '#platform/config';

/** Why a command of the operator is not done: one sentence that says what is wrong and what to do. */
export class Refusal extends Error {}

const plainly: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space, then try again',
  EDQUOT: 'the disk is full: free some space, then try again',
  EACCES: 'CoachMe may not read or write there: give its user the right to',
  EPERM: 'CoachMe may not read or write there: give its user the right to',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ENOMEM: 'this machine has no memory left: stop other programs or give it more',
  ECONNREFUSED: 'no PostgreSQL answers there: start it',
  ENOTFOUND: 'there is no such host: correct DATABASE_URL',
  EAI_AGAIN: 'there is no such host: correct DATABASE_URL',
  ETIMEDOUT: 'it does not answer: is the host right, and the way to it open?',
  '28P01': 'PostgreSQL does not accept this name and password: correct DATABASE_URL',
  '28000': 'PostgreSQL does not let this role in: correct DATABASE_URL or its pg_hba.conf',
  '3D000': 'there is no such database yet: start CoachMe once, or restore into it',
  '42501': 'its role lacks a right: use one that may create roles and databases',
  '53100': 'the disk of the database is full: free some space, then try again',
  '53200': 'PostgreSQL has no memory left: stop other programs or give the machine more',
  '53300': 'PostgreSQL has no connection left: stop other programs or raise max_connections',
  '57P03': 'PostgreSQL is still starting: try again in a moment',
};

/** What a failure means, in words for who runs this; what is not known stays as the program said it. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const words = plainly[code];
  if (words === undefined) return error.message || code;
  return error instanceof pg.DatabaseError ? `${words} (${error.message})` : words;
}

/** Runs a program's work; what is known to go wrong becomes one sentence and exit code 1, without a stack. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isSaid = error instanceof Refusal || error instanceof WrongSetting;
    if (!isSaid && !isPlain(error)) throw error;
    process.stderr.write(`${isSaid ? error.message : sentence(reasonOf(error))}\n`);
    process.exitCode = 1;
  }
}

const isPlain = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code) in plainly;

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
