import type { Secrets } from '#platform/secrets';
import { openSecretsOrRefuse } from '../data-folder.ts';
import { lookAtDatabase } from './database.ts';
import { type Finding, wrong } from './finding.ts';
import { lookAtDataFolder, lookAtDisk, lookAtNode, lookAtSecrets } from './machine.ts';

type Installation = {
  readonly dataFolder: string;
  /** Null: there is none to look at. */
  readonly databaseUrl: string | null;
  readonly now: Date;
};

/** Looks at everything that an installation stands on, and answers what it found. */
export async function examine({ dataFolder, databaseUrl, now }: Installation): Promise<Finding[]> {
  const secrets = lookAtSecrets(dataFolder);
  const machine = [lookAtNode(), lookAtDataFolder(dataFolder), lookAtDisk(dataFolder), secrets];
  if (databaseUrl === null) {
    return [...machine, wrong('Database', 'none', 'Set DATABASE_URL, or let npm start bring one.')];
  }
  const opened = secrets.state === 'attention' ? null : openIfWhole(dataFolder);
  return [...machine, ...(await lookAtDatabase({ databaseUrl, secrets: opened, now }))];
}

/** What is wrong with them has been found already. */
function openIfWhole(dataFolder: string): Secrets | null {
  try {
    return openSecretsOrRefuse(dataFolder);
  } catch {
    return null;
  }
}
