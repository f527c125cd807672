import path from 'node:path';
import { openSecrets, type Secrets } from '#platform/secrets';
import { Refusal, reasonOf } from './refusal.ts';

/** Opens the secrets of a data folder, or says in one sentence why they cannot be used. */
export function openSecretsOrRefuse(dataFolder: string): Secrets {
  try {
    return openSecrets(dataFolder);
  } catch (error) {
    const file = path.join(dataFolder, 'secrets.json');
    if (error instanceof SyntaxError) {
      throw new Refusal(`${file} is only half there: put back the copy of it that you keep apart.`);
    }
    throw new Refusal(`${file} cannot be used: ${reasonOf(error)}.`);
  }
}
