import path from 'node:path';
import type { Secrets } from '#platform/secrets';
import { diskStorage } from './disk-storage.ts';
import { s3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';
import type { S3Settings } from './storage-settings.ts';

type Parts = {
  readonly dataFolder: string;
  readonly s3: S3Settings | null;
  readonly secrets: Secrets;
  readonly now: () => Date;
};

/** The bucket of the settings; without one, `files` in the data folder. */
export function openStorage({ dataFolder, s3, secrets, now }: Parts): Storage {
  if (s3) return s3Storage(s3, now);
  const folder = path.join(dataFolder, 'files');
  return diskStorage({ folder, secret: secrets.derive('links to files'), now });
}
