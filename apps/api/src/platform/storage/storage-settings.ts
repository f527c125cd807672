import * as z from 'zod';

/** A bucket of any server that speaks S3. */
export type S3Settings = {
  /** Null: Amazon's own for the region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

const wantedQuota = 'use a whole number of megabytes, such as 10240';

/** What the environment says of files. */
export const StorageEnvironment = z.object({
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'use an address such as https://s3.example.org' })
    .optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ACCESS_KEY: z.string().min(1).optional(),
  S3_SECRET_KEY: z.string().min(1).optional(),
  COACHME_FILE_QUOTA_MB: z.coerce
    .number(wantedQuota)
    .int(wantedQuota)
    .min(1, wantedQuota)
    .max(100_000_000, wantedQuota)
    .default(10_240),
});

const wanted = {
  S3_REGION: 'name the region, such as eu-central-1, or "auto" where the server has none',
  S3_BUCKET: 'name the bucket for the files',
  S3_ACCESS_KEY: 'give the name of the key that may read and write the bucket',
  S3_SECRET_KEY: 'give the secret of that key',
} as const;

/** The settings of S3, or null for files in the data folder. Half of them are refused: files must not go elsewhere by mistake. */
export function storageSettingsOf(
  env: z.infer<typeof StorageEnvironment>,
  refuse: (setting: string, sentence: string) => never,
): S3Settings | null {
  const names = [
    'S3_ENDPOINT',
    'S3_REGION',
    'S3_BUCKET',
    'S3_ACCESS_KEY',
    'S3_SECRET_KEY',
  ] as const;
  if (names.every((name) => env[name] === undefined)) return null;
  const required = (name: keyof typeof wanted) => env[name] ?? refuse(name, wanted[name]);
  return {
    endpoint: env.S3_ENDPOINT ?? null,
    bucket: required('S3_BUCKET'),
    region: required('S3_REGION'),
    accessKey: required('S3_ACCESS_KEY'),
    secretKey: required('S3_SECRET_KEY'),
  };
}

/** Where browsers reach the bucket: pages must be allowed to. */
export const originOf = ({ endpoint, bucket, region }: S3Settings): string =>
  endpoint === null ? `https://${bucket}.s3.${region}.amazonaws.com` : new URL(endpoint).origin;
