import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';

/** A master key, 256 bits; what is sealed names its version. */
export const MasterKey = z.object({
  version: z.int().min(1),
  key: z.string().refine((text) => Buffer.from(text, 'base64url').length === 32, {
    message: '32 bytes in base64url',
  }),
});
export type MasterKey = z.infer<typeof MasterKey>;

export const MasterKeys = z
  .array(MasterKey)
  .min(1)
  .refine((keys) => new Set(keys.map(({ version }) => version)).size === keys.length, {
    message: 'each version once',
  });

/** The master keys of this installation: the newest seals, every one opens. */
export type Keyring = {
  newest(): MasterKey;
  byVersion(version: number): MasterKey | undefined;
};

export function keyringOf(keys: readonly MasterKey[]): Keyring {
  const newest = [...keys].sort((a, b) => b.version - a.version)[0];
  if (newest === undefined) throw new Error('A keyring needs a key.');
  return {
    newest: () => newest,
    byVersion: (version) => keys.find((key) => key.version === version),
  };
}

/**
 * The keys of a file, read again when it changed: a rotation reaches running processes without a restart. `read` takes
 * the keys out of the file's content.
 */
export function watchedKeyring(
  file: string,
  read: (content: unknown) => readonly MasterKey[],
): Keyring {
  let ring: Keyring | null = null;
  let seen = '';
  const current = (): Keyring => {
    const changed = marksOf(file);
    if (ring !== null && changed === seen) return ring;
    ring = keyringOf(read(JSON.parse(readFileSync(file, 'utf8'))));
    seen = changed;
    return ring;
  };
  return {
    newest: () => current().newest(),
    byVersion: (version) => current().byVersion(version),
  };
}

/** A file renamed into place is another one, even within the same tick of the clock. */
function marksOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}
