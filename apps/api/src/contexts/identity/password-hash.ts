import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's Argon2id for servers: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const format =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<lanes>\d+)\$(?<salt>[\w-]+)\$(?<tag>[\w-]+)$/;

/** An Argon2id hash in the usual text form. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, message: password, nonce });
  const { memory, passes, parallelism } = cost;
  const settings = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${settings}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Whether a hash was made at another cost than today's. */
export function isOutdated(hash: string): boolean {
  const parts = format.exec(hash)?.groups;
  const { memory, passes, parallelism } = cost;
  return (
    Number(parts?.memory) !== memory ||
    Number(parts?.passes) !== passes ||
    Number(parts?.lanes) !== parallelism
  );
}

/** Compares in constant time, with the cost the hash was made with. */
export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const parts = format.exec(hash)?.groups;
  if (!parts) return false;
  const expected = Buffer.from(parts.tag ?? '', 'base64url');
  const tag = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(parts.salt ?? '', 'base64url'),
    memory: Number(parts.memory),
    passes: Number(parts.passes),
    parallelism: Number(parts.lanes),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected);
}
