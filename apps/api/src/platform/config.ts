import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  COACHME_DATA: z.string().min(1).default(path.join(repository, '.coachme')),
  COACHME_WEB_UPSTREAM: z.url().optional(),
  COACHME_CLIENT_APP: z.string().min(1).optional(),
  COACHME_PUBLIC_URL: z.url().optional(),
});

/** Everything the process is told from outside, read once. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly webUpstream: string | null;
  readonly clientAppFolder: string | null;
  /** How people reach this installation, without a slash at the end; null: as the request says. */
  readonly publicUrl: string | null;
};

/** Reads the settings, or says in one sentence which one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const name = String(first?.path[0]);
    throw new Error(`The setting ${name} is "${env[name] ?? ''}": ${first?.message}.`);
  }
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    dataFolder: path.resolve(e.COACHME_DATA),
    webUpstream: e.COACHME_WEB_UPSTREAM?.replace(/\/$/, '') ?? null,
    clientAppFolder: e.COACHME_CLIENT_APP ? path.resolve(e.COACHME_CLIENT_APP) : null,
    publicUrl: e.COACHME_PUBLIC_URL?.replace(/\/$/, '') ?? null,
  };
}
