import { isIP } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import {
  AppLinkEnvironment,
  type AppLinkSettings,
  appLinkSettingsOf,
} from '#platform/app-links/app-link-settings';
import { LimitFigures } from '#platform/limits/figures';
import { MailEnvironment, type MailSettings, mailSettingsOf } from '#platform/mail/mail-settings';
import { defaultPortOf, type ProcessRole, processRoles } from '#platform/process-role';
import {
  ProviderEnvironment,
  type ProviderSettings,
  providerSettingsOf,
} from '#platform/providers/provider-settings';
import { withSecretFiles } from '#platform/secret-files';
import {
  type S3Settings,
  StorageEnvironment,
  storageSettingsOf,
} from '#platform/storage/storage-settings';
import {
  type TelegramSettings,
  TextEnvironment,
  type TextSettings,
  telegramSettingsOf,
  textSettingsOf,
} from '#platform/texts/text-settings';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

const wantedPort = 'use a number from 0 to 65535';
const wantedBits = 'use a number of bits from 8 to 22, such as 15';
const wantedDatabase = 'use an address such as postgres://name:password@127.0.0.1:5432/coachme';
const wantedPage = 'use an address such as https://coach.example';
const wantedRedis = 'use an address such as redis://127.0.0.1:6379';
const wantedHeader = 'use the name of a header, such as CF-IPCountry';
const wantedRole = `use one of ${processRoles.join(', ')}`;
const wantedContexts = 'use names of contexts with commas between them, such as programs,execution';
const wantedNetworks = 'use networks such as 10.1.0.0/16, with commas between them';
const wantedServers = 'use addresses such as 192.0.2.1, with commas between them';
const wantedProxies =
  'use loopback, uniquelocal or networks such as 172.30.0.0/24, with commas between them';

const Page = z.url({ protocol: /^https?$/, error: wantedPage });
/** Pages and apps stand at the root of a name. */
const Site = Page.refine((url) => /^\w+:\/\/[^/?#]+\/?$/.test(url), wantedPage);

/** Where a proxy stands that may say who is asking: addresses, networks, or a name for the private ones. */
const Proxies = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine(isNetwork, wantedProxies)));

/** Networks of one's own; no names of them, since `loopback` would open every port of this machine. */
const Networks = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine((one) => /\d|:/.test(one) && isNetwork(one), wantedNetworks)));

/** Who is asked for the records of domains; a port may follow. */
const NameServers = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine((one) => isIP(one.replace(/:\d+$/, '')) > 0, wantedServers)));

const Environment = z.object({
  PORT: z.coerce
    .number(wantedPort)
    .int(wantedPort)
    .min(0, wantedPort)
    .max(65535, wantedPort)
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: wantedDatabase }),
  COACHME_DATA: z.string().min(1).default(path.join(repository, '.coachme')),
  COACHME_WEB_UPSTREAM: Page.optional(),
  COACHME_CLIENT_APP: z.string().min(1).optional(),
  COACHME_COACH_APP: z.string().min(1).optional(),
  COACHME_PUBLIC_URL: Site.optional(),
  COACHME_TRUSTED_PROXIES: Proxies.optional(),
  COACHME_COUNTRY_HEADER: z
    .string()
    .regex(/^[\w-]+$/, wantedHeader)
    .transform((name) => name.toLowerCase())
    .optional(),
  COACHME_EGRESS_ALLOW: Networks.optional(),
  COACHME_DNS_SERVERS: NameServers.optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: wantedRedis }).optional(),
  COACHME_ROLE: z.enum(processRoles, wantedRole).default('all'),
  COACHME_CONTEXTS: z
    .string()
    .regex(/^[a-z-]+(?:\s*,\s*[a-z-]+)*$/, wantedContexts)
    .transform((list) => list.split(',').map((name) => name.trim()))
    .optional(),
  COACHME_AUDIT_ANCHORS: z.string().min(1).optional(),
  COACHME_LIMITS: z
    .string()
    .default('{}')
    .transform((text, ctx) => readLimits(text, (message) => ctx.addIssue(message))),
  COACHME_PROOF_OF_WORK: z.coerce
    .number(wantedBits)
    .int(wantedBits)
    .min(8, wantedBits)
    .max(22, wantedBits)
    .optional(),
  COACHME_WGER_URL: Page.default('https://wger.de'),
  ...MailEnvironment.shape,
  ...TextEnvironment.shape,
  ...ProviderEnvironment.shape,
  ...StorageEnvironment.shape,
  ...AppLinkEnvironment.shape,
});

/** Everything the process is told from outside, read once. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly webUpstream: string | null;
  readonly clientAppFolder: string | null;
  readonly coachAppFolder: string | null;
  /** How people reach this installation, without a slash at the end; null: as the request says. */
  readonly publicUrl: string | null;
  /** Whether every organization is also found under a word before it: `https://*.coach.example` was given. */
  readonly hasSubdomains: boolean;
  /** Whose word on who is asking is believed; nobody's without a public address, else a proxy's on this machine. */
  readonly trustedProxies: readonly string[];
  /** The header in which a proxy says the country of who asks, lower case; null: nobody says it. */
  readonly countryHeader: string | null;
  /** Networks of one's own that addresses typed in settings may lead to, such as that of a Keycloak beside us. */
  readonly egressAllow: readonly string[];
  /** Who is asked for the records of domains; none: the servers of this machine. */
  readonly dnsServers: readonly string[];
  /** Where jobs, sockets, limits and announcements meet; null: PostgreSQL and memory. */
  readonly redisUrl: string | null;
  readonly role: ProcessRole;
  /** Whose routes and jobs this process has; null: everybody's. */
  readonly contexts: readonly string[] | null;
  /** A file, best on another disk, to which the ends of the audit chains are added; null: none. */
  readonly auditAnchors: string | null;
  readonly limits: LimitFigures;
  /** Bits of work that an address from which much was tried pays for each further try; null: none. */
  readonly proofOfWorkBits: number | null;
  /** Where the exercises of wger are read from, when a coach asks for it; without a slash at the end. */
  readonly wgerUrl: string;
  readonly mail: MailSettings;
  readonly texts: TextSettings;
  /** Null: its widget is not shown. */
  readonly telegram: TelegramSettings | null;
  /** Whose pages people may sign in on; those without keys are not among them. */
  readonly providers: readonly ProviderSettings[];
  /** Where files lie; null: in the data folder. */
  readonly s3: S3Settings | null;
  /** What the files of one organization may come to. */
  readonly fileQuotaBytes: number;
  /** Apps of the stores that may open links to this installation. */
  readonly appLinks: AppLinkSettings;
};

/** A setting that cannot be used: one sentence for who runs this. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/** Reads the settings, or says in one sentence which one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  // What was set to nothing is not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const complete = withSecretFiles(set, (sentence) => {
    throw new WrongSetting(sentence);
  });
  const parsed = Environment.safeParse(complete);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const name = String(first?.path[0]);
    const given = isKey(name) ? '…' : withoutPassword(complete[name] ?? '');
    throw new WrongSetting(`The setting ${name} is "${given}": ${first?.message}.`);
  }
  const e = parsed.data;
  return {
    port: e.PORT ?? defaultPortOf(e.COACHME_ROLE, e.COACHME_CONTEXTS ?? null),
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    dataFolder: path.resolve(e.COACHME_DATA),
    webUpstream: e.COACHME_WEB_UPSTREAM?.replace(/\/$/, '') ?? null,
    clientAppFolder: e.COACHME_CLIENT_APP ? path.resolve(e.COACHME_CLIENT_APP) : null,
    coachAppFolder: e.COACHME_COACH_APP ? path.resolve(e.COACHME_COACH_APP) : null,
    publicUrl: e.COACHME_PUBLIC_URL?.replace(/\/$/, '').replace('://*.', '://') ?? null,
    hasSubdomains: e.COACHME_PUBLIC_URL?.includes('://*.') ?? false,
    trustedProxies: e.COACHME_TRUSTED_PROXIES ?? (e.COACHME_PUBLIC_URL ? ['loopback'] : []),
    countryHeader: e.COACHME_COUNTRY_HEADER ?? null,
    egressAllow: e.COACHME_EGRESS_ALLOW ?? [],
    dnsServers: e.COACHME_DNS_SERVERS ?? [],
    redisUrl: e.REDIS_URL ?? null,
    role: e.COACHME_ROLE,
    contexts: e.COACHME_CONTEXTS ?? null,
    auditAnchors: e.COACHME_AUDIT_ANCHORS ? path.resolve(e.COACHME_AUDIT_ANCHORS) : null,
    limits: e.COACHME_LIMITS,
    proofOfWorkBits: e.COACHME_PROOF_OF_WORK ?? null,
    wgerUrl: e.COACHME_WGER_URL.replace(/\/$/, ''),
    mail: mailSettingsOf(e, refuseMissing),
    texts: textSettingsOf(e, refuseMissing),
    telegram: telegramSettingsOf(e, refuseMissing),
    providers: providerSettingsOf(e, refuseMissing),
    s3: storageSettingsOf(e, refuseMissing),
    fileQuotaBytes: e.COACHME_FILE_QUOTA_MB * 1024 ** 2,
    appLinks: appLinkSettingsOf(e),
  };
}

function refuseMissing(setting: string, sentence: string): never {
  throw new WrongSetting(`The setting ${setting} is missing: ${sentence}.`);
}

const privateNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** An address, a network such as 10.0.0.0/8, or the name of private ones. */
function isNetwork(text: string): boolean {
  const [, address = text, bits] = /^(.+)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0) return privateNetworks.includes(text);
  return bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128));
}

/** What the text changes of the figures; a wrong one is said by name, with what would be right. */
function readLimits(text: string, refuse: (message: string) => void): LimitFigures {
  const example = '{"search":{"burst":60,"perSecond":0.5}}';
  try {
    const read = LimitFigures.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [first] = read.error.issues;
    const where = first?.path.join('.') || 'the whole';
    refuse(`${where}: ${first?.message}; use for example ${example}`);
  } catch {
    refuse(`that is not JSON; use for example ${example}`);
  }
  return z.NEVER;
}

/** A secret as a whole, of which not even a wrong one is shown. */
const isKey = (setting: string) => /_(?:KEY|SECRET|TOKEN)$/.test(setting);

/** What stands in an address between `//` and `@` is nobody's to read in a log. */
const withoutPassword = (given: string) => given.replace(/\/\/[^@/]*@/, '//…@');
