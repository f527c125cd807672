import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WrongSetting } from './settings.ts';

/** The superuser's password of CoachMe's own PostgreSQL: made once, kept with the other secrets. */
export function postgresPassword(dataFolder: string): string {
  const file = path.join(dataFolder, 'secrets.json');
  const stored = readStored(file);
  if ('postgresPassword' in stored && typeof stored.postgresPassword === 'string') {
    return stored.postgresPassword;
  }
  const password = randomBytes(24).toString('base64url');
  const content = JSON.stringify({ ...stored, postgresPassword: password }, null, 2);
  // Renamed into place: a kill in between leaves the old file and never half of one.
  writeFileSync(`${file}.new`, `${content}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return password;
}

function readStored(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  const stored = parse(file, text);
  return typeof stored === 'object' && stored !== null ? stored : {};
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongSetting(
      `${file} is only half there: put back the copy of it that you keep apart.`,
    );
  }
}
