import { randomUUID } from 'node:crypto';
import { type Config, WrongSetting } from '#platform/config';
import { smtpAnswers } from '#platform/mail/mailer';
import type { S3Settings } from '#platform/storage/storage-settings';
import { type Finding, ok, wrong } from './finding.ts';

/** What else the settings name: Redis, a bucket, a mail server. What is not set is not looked at. */
export async function lookAtNeighbours({
  redisUrl,
  s3,
  mail,
}: Pick<Config, 'redisUrl' | 's3' | 'mail'>): Promise<Finding[]> {
  const looks = [
    redisUrl === null ? null : lookAtRedis(redisUrl),
    s3 === null ? null : lookAtBucket(s3),
    mail.smtpUrl === null ? null : lookAtMail(mail.smtpUrl),
  ];
  return (await Promise.all(looks)).filter((finding) => finding !== null);
}

async function lookAtRedis(url: string): Promise<Finding> {
  // Its client is loaded only where it is used.
  const { refuseUnfitRedis } = await import('#platform/redis');
  try {
    await refuseUnfitRedis(url);
    return ok('Redis', `${new URL(url).host} keeps what it is given`);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    return wrong('Redis', 'CoachMe would not start with it', error.message);
  }
}

/** Puts a small object there, reads it and takes it away, as files are. */
async function lookAtBucket(settings: S3Settings): Promise<Finding> {
  const { s3Storage } = await import('#platform/storage/s3-storage');
  const storage = s3Storage(settings, { secret: '', now: () => new Date() });
  const key = `doctor/${randomUUID()}`;
  const bytes = Buffer.from('CoachMe looks whether it may write here.');
  try {
    await storage.write(key, bytes, 'text/plain');
    const read = await storage.read(key);
    await storage.remove(key);
    if (read.equals(bytes)) return ok('Files', `the bucket ${settings.bucket} takes and gives`);
    return wrong('Files', `the bucket ${settings.bucket} gave something else`, 'Ask who runs it.');
  } catch (error) {
    return wrong(
      'Files',
      `the bucket ${settings.bucket} does not take, give and remove (${causeOf(error)})`,
      'Correct S3_ENDPOINT, S3_REGION, S3_BUCKET and the key, and give the key the right to all three.',
    );
  } finally {
    storage.close();
  }
}

async function lookAtMail(url: string): Promise<Finding> {
  const { host } = new URL(url);
  try {
    await smtpAnswers(url);
    return ok('Mail', `${host} lets CoachMe in`);
  } catch (error) {
    return wrong(
      'Mail',
      `${host} does not let CoachMe in (${causeOf(error)})`,
      'Correct SMTP_URL; until then mails wait and are tried again.',
    );
  }
}

/** The innermost reason: libraries wrap what a server said. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return causeOf(error.cause);
  return error.message || error.name;
}
