import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const Jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});
const SecretsFile = z.looseObject({ instanceSecret: z.string().min(32), tokenKey: Jwk });

/** What this installation keeps to itself; made at the first start, readable by its owner only. */
export type Secrets = {
  readonly tokenKey: z.infer<typeof Jwk>;
  /** A secret for one purpose, always the same one; knowing it reveals no other. */
  derive(purpose: string): string;
};

/** Opens `<dataFolder>/secrets.json`, adding what is missing and keeping what others put there. */
export function openSecrets(dataFolder: string): Secrets {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = path.join(dataFolder, 'secrets.json');
  const stored: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = SecretsFile.safeParse(stored);
  if (known.success) return secretsOf(known.data);
  const made = SecretsFile.parse({ ...fresh(), ...z.looseObject({}).parse(stored) });
  // Renamed into place, so that a kill in between leaves the old file and never half of one.
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secretsOf(made);
}

/** Secrets that live in memory only; given the same instance secret, databases keep the same passwords. */
export function temporarySecrets(instanceSecret?: string): Secrets {
  return secretsOf(
    SecretsFile.parse({ ...fresh(), ...(instanceSecret ? { instanceSecret } : {}) }),
  );
}

function fresh() {
  return {
    instanceSecret: randomBytes(32).toString('base64url'),
    tokenKey: generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
  };
}

function secretsOf(file: z.infer<typeof SecretsFile>): Secrets {
  return {
    tokenKey: file.tokenKey,
    derive: (purpose) =>
      createHmac('sha256', file.instanceSecret).update(purpose).digest('base64url'),
  };
}
