import * as z from 'zod';
import { WrongSetting } from '#platform/config';
import { withSecretFiles } from '#platform/secret-files';

const wantedPort = 'use a number from 1 to 65535, or leave it out for a free one';
const wantedDsn = 'use an address such as https://key@errors.example/1';
const wantedOtlp = 'use an address such as http://127.0.0.1:4318';

/** How much is written down; the log reads it by itself. */
const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const;

const web = { protocol: /^https?$/ };

const Environment = z.object({
  METRICS_PORT: z.coerce
    .number(wantedPort)
    .int(wantedPort)
    .min(1, wantedPort)
    .max(65535, wantedPort)
    .optional(),
  COACHME_METRICS_HOST: z.string().min(1).optional(),
  COACHME_LOG_LEVEL: z.enum(levels, `use one of ${levels.join(', ')}`).optional(),
  SENTRY_DSN: z
    .url({ ...web, error: wantedDsn })
    .refine((text) => /^https?:\/\/[^/@]+@[^/]+\/(?:.+\/)?\d+$/.test(text), wantedDsn)
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ ...web, error: wantedOtlp }).optional(),
});

/** Where this process is watched from; what is null is not watched. */
export type TelemetrySettings = {
  /** Null: any free port, and for this machine alone. */
  readonly metricsPort: number | null;
  /** Where that port listens; null: where people's does. */
  readonly metricsHost: string | null;
  readonly sentryDsn: string | null;
  readonly otlpEndpoint: string | null;
};

/** Reads the settings, or says in one sentence which one is wrong. An empty one is not set. */
export function readTelemetrySettings(given: NodeJS.ProcessEnv = process.env): TelemetrySettings {
  const env = withSecretFiles(given, (sentence) => {
    throw new WrongSetting(sentence);
  });
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const name = String(first?.path[0]);
    const given = (env[name] ?? '').replace(/\/\/[^@/]*@/, '//…@');
    throw new WrongSetting(`The setting ${name} is "${given}": ${first?.message}.`);
  }
  const e = parsed.data;
  return {
    metricsPort: e.METRICS_PORT ?? null,
    metricsHost: e.COACHME_METRICS_HOST ?? null,
    sentryDsn: e.SENTRY_DSN ?? null,
    otlpEndpoint: e.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '') ?? null,
  };
}
