import { readFileSync } from 'node:fs';

/** Settings with a secret in them. */
const secretSettings = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'COACHME_SMS_URL',
  'COACHME_WHATSAPP_TOKEN',
  'COACHME_TELEGRAM_TOKEN',
  'COACHME_GOOGLE_CLIENT_SECRET',
  'COACHME_APPLE_PRIVATE_KEY',
  'COACHME_FACEBOOK_CLIENT_SECRET',
  'COACHME_OIDC_CLIENT_SECRET',
  'S3_ACCESS_KEY',
  'S3_SECRET_KEY',
  'SENTRY_DSN',
] as const;

type Refuse = (sentence: string) => never;

/**
 * The environment with each secret that lies in a file, as `<setting>_FILE` names it. A variable is seen by every
 * child process and by who inspects a container; a file only by who may read it.
 */
export function withSecretFiles(env: NodeJS.ProcessEnv, refuse: Refuse): NodeJS.ProcessEnv {
  const complete = { ...env };
  for (const name of secretSettings) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) refuse(`${name} and ${name}_FILE are both set: keep one of them.`);
    complete[name] = contentOf(file, (reason) =>
      refuse(`The setting ${name}_FILE is "${file}", ${reason}: name a file that holds ${name}.`),
    );
  }
  return complete;
}

function contentOf(file: string, refuse: Refuse): string {
  try {
    const content = readFileSync(file, 'utf8').trim();
    return content || refuse('which is empty');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refuse(`which cannot be read (${error.code})`);
  }
}
