import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Ctx } from '#platform/db/work';
import { users } from './identity.tables.ts';
import { passkeys } from './second-factor/second-factor.tables.ts';

/** A kept passkey of a person, who is made for it. Identity role only. */
export async function aPasskeyOf(ctx: Ctx, userId: string): Promise<{ readonly id: string }> {
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  const person = { id: userId, name: 'Alex', email: `${userId}@example.test` };
  const known = { ...person, emailVerified: true, ...stamps };
  await ctx.tx.insert(users).values(known).onConflictDoNothing();
  const id = ctx.newId();
  await ctx.tx.insert(passkeys).values({
    ...{ id, userId, name: 'Key', counter: 0, transports: [], isSynced: true },
    credentialId: id,
    publicKey: Buffer.alloc(1),
    createdAt: ctx.now,
  });
  return { id };
}

/** What a browser is asked, as far as a device looks at it. */
type Asked = {
  readonly challengeId: string;
  readonly options: Readonly<Record<string, unknown>>;
};

/** A device with one passkey, as a browser on a site would use it: ES256, person verified, no attestation. */
export function aPasskeyDevice(origin: string, host = new URL(origin).hostname) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  const site = createHash('sha256').update(host).digest();
  let counter = 0;
  const clientData = (type: string, { options }: Asked, at = origin) =>
    Buffer.from(
      JSON.stringify({ type, challenge: options.challenge, origin: at, crossOrigin: false }),
    );
  const answer = (response: Record<string, string>) => ({
    ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
    response,
  });
  return {
    id,
    /** Makes the passkey. */
    make: (asked: Asked) => {
      const attested = Buffer.concat([
        authenticatorData(site, flagsOf({ isNew: true }), counter),
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        coseKey(publicKey.export({ format: 'jwk' })),
      ]);
      const attestation = cbor(
        new Map<string, Cbor>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', attested],
        ]),
      );
      const response = answer({
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
      });
      return { challengeId: asked.challengeId, response };
    },
    /** Signs with it. `isVerified: false` is a device that did not look who holds it; `at` is where its browser is. */
    sign: (asked: Asked, { isVerified = true, at = origin } = {}) => {
      counter += 1;
      const data = authenticatorData(site, flagsOf({ isVerified }), counter);
      const client = clientData('webauthn.get', asked, at);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      const response = answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      });
      return { challengeId: asked.challengeId, response };
    },
    /** A copy of the device that was left behind answers with an older counter. */
    turnBack: (by: number) => {
      counter -= by;
    },
  };
}

/** WebAuthn's flags: present 1, verified 4, may be synced 8, is synced 16, carries a new key 64. */
const flagsOf = ({ isVerified = true, isNew = false }): number =>
  1 + (isVerified ? 4 : 0) + 8 + 16 + (isNew ? 64 : 0);

function authenticatorData(site: Buffer, flags: number, counter: number): Buffer {
  const tail = Buffer.alloc(5);
  tail.writeUInt8(flags, 0);
  tail.writeUInt32BE(counter, 1);
  return Buffer.concat([site, tail]);
}

type Cbor = string | number | Buffer | ReadonlyMap<string | number, Cbor>;

function coseKey({ x = '', y = '' }: { x?: string; y?: string }): Buffer {
  return cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
}

/** As much of RFC 8949 as a passkey needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].flatMap(([key, held]) => [cbor(key), cbor(held)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([major * 32 + length]);
  if (length < 256) return Buffer.from([major * 32 + 24, length]);
  return Buffer.from([major * 32 + 25, length >> 8, length & 0xff]);
}
