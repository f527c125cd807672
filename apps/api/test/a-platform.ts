import { type Config, readConfig } from '#platform/config';
import { openPlatform, type Platform } from '#platform/platform';
import type { World } from '#test/world';

/** The platform of a process over the world's database and clock, on a free port; settings as a test changes them. */
export function aPlatform(
  { databaseUrl, dataFolder, secrets, pools, clock }: World,
  changes: Partial<Config> = {},
): Promise<Platform> {
  // Nobody listens there: a test reaches nothing that it did not start.
  const elsewhere = { COACHME_WGER_URL: 'http://127.0.0.1:9', COACHME_DNS_SERVERS: '127.0.0.1:9' };
  const env = { DATABASE_URL: databaseUrl, COACHME_DATA: dataFolder, PORT: '0', ...elsewhere };
  return openPlatform({ ...readConfig(env), ...changes }, { secrets, pools, clock: clock.now });
}
