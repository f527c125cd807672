import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { nobody } from '#platform/access/actor';
import type { Keyring, MasterKey } from './keyring.ts';

/** Where a sealed value lies. It opens there and nowhere else: copied to another row, column or organization it is refused. */
export type SealedPlace = {
  /** With its schema, such as `identity.totp_secrets`. */
  readonly table: string;
  readonly column: string;
  readonly row: string;
  /** Null for what belongs to a person, in whatever organization. */
  readonly organizationId: string | null;
};

/** Encryption of single values at rest. */
export type Vault = {
  seal(text: string, place: SealedPlace): Buffer;
  /** Throws when it was sealed for another place, was changed, or its key is gone. */
  open(sealed: Buffer, place: SealedPlace): string;
  /** The same value under the newest master key; null when it is already. */
  reseal(sealed: Buffer, place: SealedPlace): Buffer | null;
};

/*
 * format 1 | key version 4 | nonce 12, wrapped data key 32, tag 16 | nonce 12, value, tag 16. A data key of its own per
 * value: a rotation wraps it anew and leaves the value alone.
 */
const format = 1;
const headBytes = 5;
const nonceBytes = 12;
const keyBytes = 32;
const tagBytes = 16;
const wrappedBytes = nonceBytes + keyBytes + tagBytes;

/** AES-256-GCM in an envelope, with the place as additional data. */
export function vaultOf(keyring: Keyring): Vault {
  const keyOf = (sealed: Buffer): MasterKey => {
    if (sealed.length < headBytes + wrappedBytes + nonceBytes + tagBytes || sealed[0] !== format) {
      throw new Error('This is not a sealed value.');
    }
    const version = sealed.readUInt32BE(1);
    const key = keyring.byVersion(version);
    if (!key) throw new Error(`Encryption key ${version} is not in secrets.json.`);
    return key;
  };
  const dataKeyOf = (sealed: Buffer, place: SealedPlace): Buffer => {
    const master = keyOf(sealed);
    const wrapped = sealed.subarray(headBytes, headBytes + wrappedBytes);
    return decrypt(wrapped, bytesOf(master), additional(place, 'key', master.version));
  };
  const wrap = (dataKey: Buffer, place: SealedPlace): Buffer => {
    const master = keyring.newest();
    const head = Buffer.alloc(headBytes);
    head.writeUInt8(format, 0);
    head.writeUInt32BE(master.version, 1);
    const wrapped = encrypt(dataKey, bytesOf(master), additional(place, 'key', master.version));
    return Buffer.concat([head, wrapped]);
  };
  return {
    seal: (text, place) => {
      const dataKey = randomBytes(keyBytes);
      const value = encrypt(Buffer.from(text), dataKey, additional(place, 'value', format));
      return Buffer.concat([wrap(dataKey, place), value]);
    },
    open: (sealed, place) => {
      const dataKey = dataKeyOf(sealed, place);
      const value = sealed.subarray(headBytes + wrappedBytes);
      return decrypt(value, dataKey, additional(place, 'value', format)).toString('utf8');
    },
    reseal: (sealed, place) => {
      if (keyOf(sealed).version === keyring.newest().version) return null;
      const value = sealed.subarray(headBytes + wrappedBytes);
      return Buffer.concat([wrap(dataKeyOf(sealed, place), place), value]);
    },
  };
}

const bytesOf = ({ key }: MasterKey): Buffer => Buffer.from(key, 'base64url');

/** JSON, so that no two places have the same text. */
function additional(place: SealedPlace, part: 'key' | 'value', version: number): Buffer {
  const { table, column, row, organizationId } = place;
  return Buffer.from(JSON.stringify([part, table, column, row, organizationId ?? nobody, version]));
}

function encrypt(plain: Buffer, key: Buffer, about: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

function decrypt(sealed: Buffer, key: Buffer, about: Buffer): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const body = sealed.subarray(nonceBytes, -tagBytes);
  const options = { authTagLength: tagBytes };
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options).setAAD(about);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
