import { accessSync, constants, readFileSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../refusal.ts';
import { attention, type Finding, ok, wrong } from './finding.ts';

/** The version that `pnpm-workspace.yaml` pins is at least this. */
const oldestNode = 26;
const gigabyte = 1024 ** 3;
/** Below this a backup or an upgrade may not fit any more. */
const plenty = 2 * gigabyte;
/** Below this PostgreSQL itself stops before long. */
const least = gigabyte / 5;

/** The program that runs everything. */
export function lookAtNode(version: string = process.versions.node): Finding {
  if (Number.parseInt(version, 10) >= oldestNode) return ok('Node', version);
  return wrong(
    'Node',
    `${version} is older than ${oldestNode}`,
    'Start CoachMe by npm start, which brings the right one.',
  );
}

/** Where everything lies that must survive a restart. */
export function lookAtDataFolder(folder: string): Finding {
  const name = 'Data folder';
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (error) {
    return wrong(
      name,
      `${folder} cannot be used (${reasonOf(error)})`,
      'Set COACHME_DATA to a folder that the user who starts CoachMe owns.',
    );
  }
  const others = statSync(folder).mode & 0o022;
  if (others === 0) return ok(name, folder);
  return attention(name, `${folder} can be changed by other users`, `chmod go-w ${folder}`);
}

/** Who can read the secrets can be anybody. */
export function lookAtSecrets(folder: string): Finding {
  const name = 'Secrets';
  const file = path.join(folder, 'secrets.json');
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return wrong(name, `${file} is only half there`, 'Put back the copy that you keep apart.');
    }
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) return attention(name, 'there are none yet', 'The first start makes them.');
    return wrong(name, `${file} cannot be read`, 'Start CoachMe as the user who owns it.');
  }
  const mode = statSync(file).mode & 0o777;
  if ((mode & 0o077) === 0) return ok(name, `${file} is its owner's alone`);
  return wrong(name, `others may read ${file} (mode ${mode.toString(8)})`, `chmod 600 ${file}`);
}

/** What a full disk breaks is only known afterwards. */
export function lookAtDisk(folder: string): Finding {
  const name = 'Disk';
  let free: number;
  try {
    const { bavail, bsize } = statfsSync(folder);
    free = bavail * bsize;
  } catch (error) {
    return wrong(name, `cannot be asked (${reasonOf(error)})`, 'See the data folder above.');
  }
  const says = `${(free / gigabyte).toFixed(1)} GB free for ${folder}`;
  if (free < least) return wrong(name, says, 'Free some space before the database has to stop.');
  if (free < plenty) return attention(name, says, 'Free some space: a backup may not fit.');
  return ok(name, says);
}
