import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {
  keyringOf,
  type MasterKey,
  MasterKeys,
  watchedKeyring,
} from '#platform/encryption/keyring';
import { type Vault, vaultOf } from '#platform/encryption/seal';

const Jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});
const SecretsFile = z.looseObject({
  instanceSecret: z.string().min(32),
  tokenKey: Jwk,
  encryptionKeys: MasterKeys,
});
type SecretsFile = z.infer<typeof SecretsFile>;

/** What this installation keeps to itself; made at the first start, readable by its owner only. */
export type Secrets = {
  readonly tokenKey: z.infer<typeof Jwk>;
  /** A secret for one purpose, always the same one; knowing it reveals no other. */
  derive(purpose: string): string;
  /** Encrypts what lies in the database and would let others in. */
  readonly vault: Vault;
};

/** Opens `<dataFolder>/secrets.json`, adding what is missing and keeping what others put there. */
export function openSecrets(dataFolder: string): Secrets {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = fileIn(dataFolder);
  const stored: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = SecretsFile.safeParse(stored);
  const kept = known.success ? known.data : write(file, { ...fresh(), ...Object(stored) });
  const ring = watchedKeyring(file, (content) => SecretsFile.parse(content).encryptionKeys);
  return secretsOf(kept, vaultOf(ring));
}

/** Adds a master key that seals from now on, in every running process; the older ones stay, since backups need them. */
export function addEncryptionKey(dataFolder: string): MasterKey {
  const file = fileIn(dataFolder);
  const stored = SecretsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { encryptionKeys } = stored;
  const key = aMasterKey(Math.max(...encryptionKeys.map(({ version }) => version)) + 1);
  write(file, { ...stored, encryptionKeys: [...encryptionKeys, key] });
  return key;
}

const fileIn = (dataFolder: string): string => path.join(dataFolder, 'secrets.json');

/** Renamed into place, so that a kill in between leaves the old file and never half of one. */
function write(file: string, content: unknown): SecretsFile {
  const made = SecretsFile.parse(content);
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

/** Secrets that live in memory only; given the same instance secret, databases keep the same passwords. */
export function temporarySecrets(instanceSecret?: string): Secrets {
  const made = SecretsFile.parse({ ...fresh(), ...(instanceSecret ? { instanceSecret } : {}) });
  return secretsOf(made, vaultOf(keyringOf(made.encryptionKeys)));
}

function fresh() {
  return {
    instanceSecret: randomBytes(32).toString('base64url'),
    tokenKey: generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    encryptionKeys: [aMasterKey(1)],
  };
}

const aMasterKey = (version: number): MasterKey => ({
  version,
  key: randomBytes(32).toString('base64url'),
});

function secretsOf(file: SecretsFile, vault: Vault): Secrets {
  return {
    vault,
    tokenKey: file.tokenKey,
    derive: (purpose) =>
      createHmac('sha256', file.instanceSecret).update(purpose).digest('base64url'),
  };
}
