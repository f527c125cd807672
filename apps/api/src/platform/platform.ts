import { Tokens } from '#platform/access/tokens';
import { type Caches, openCaches } from '#platform/cache/caches';
import type { Config } from '#platform/config';
import { openPools, type Pools } from '#platform/db/pools';
import { addressOf } from '#platform/db/roles';
import { Work } from '#platform/db/work';
import { type Egress, openEgress } from '#platform/egress/egress';
import { openTxtRecords, type TxtRecords } from '#platform/egress/txt-records';
import { type Limits, openLimits } from '#platform/limits/limits';
import { type Mailer, openMailer } from '#platform/mail/mailer';
import { type Announcer, openAnnouncer } from '#platform/realtime/announcer';
import { openSecrets, type Secrets } from '#platform/secrets';
import { openStorage } from '#platform/storage/open-storage';
import type { Storage } from '#platform/storage/storage';
import { openTexts, type Texts } from '#platform/texts/texts';

/** What this process stands on: opened once, handed to whoever needs it, never global. */
export type Platform = {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly tokens: Tokens;
  readonly pools: Pools;
  readonly work: Work;
  readonly limits: Limits;
  /** To every process of this installation. */
  readonly announcer: Announcer;
  /** Answers kept between requests. */
  readonly caches: Caches;
  readonly mailer: Mailer;
  readonly texts: Texts;
  readonly storage: Storage;
  /** Out, to addresses that people configure. */
  readonly egress: Egress;
  /** What owners of domains have written into them. */
  readonly txtRecords: TxtRecords;
  now(): Date;
};

export type PlatformChoices = {
  readonly clock?: () => Date;
  readonly secrets?: Secrets;
  readonly pools?: Pools;
};

/** Opens secrets, keys and connection pools. No connection is made before the first use. */
export async function openPlatform(
  config: Config,
  choices: PlatformChoices = {},
): Promise<Platform> {
  const now = choices.clock ?? (() => new Date());
  const secrets = choices.secrets ?? openSecrets(config.dataFolder);
  const pools = choices.pools ?? openPools(addressOf(config.databaseUrl), secrets);
  const tokens = await Tokens.open(secrets, now);
  const announcer = await openAnnouncer(config, secrets, pools.relay);
  const clock = () => now().getTime();
  const caches = await openCaches({ redisUrl: config.redisUrl, announcer, clock });
  return {
    config,
    secrets,
    tokens,
    pools,
    work: new Work(pools, now, { caches }),
    limits: await openLimits(config.limits, config.redisUrl),
    announcer,
    caches,
    mailer: openMailer(config.mail, config.dataFolder),
    egress: openEgress({ opened: config.egressAllow }),
    txtRecords: openTxtRecords(config.dnsServers),
    texts: openTexts(config.texts),
    storage: await openStorage({ ...config, secrets, now }),
    now,
  };
}
