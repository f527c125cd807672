import path from 'node:path';
import type { Secrets } from '#platform/secrets';
import { diskStorage } from './disk-storage.ts';
import type { Storage } from './storage.ts';
import type { S3Settings } from './storage-settings.ts';

type Parts = {
  readonly dataFolder: string;
  readonly s3: S3Settings | null;
  readonly secrets: Secrets;
  readonly now: () => Date;
};

/** The bucket of the settings; without one, `files` in the data folder. */
export async function openStorage({ dataFolder, s3, secrets, now }: Parts): Promise<Storage> {
  const secret = secrets.derive('links to files');
  if (s3) {
    // Amazon's client is large: it is loaded only where it is used.
    const { s3Storage } = await import('./s3-storage.ts');
    return s3Storage(s3, { secret, now });
  }
  const folder = path.join(dataFolder, 'files');
  return diskStorage({ folder, secret, now });
}
