import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a code or link is for. */
export type KeyPurpose =
  | 'sign-in'
  | 'verify-email'
  | 'reset-password'
  | 'change-email'
  | 'link'
  | 'prove-again'
  | 'register'
  | 'second-factor'
  | 'second-step';

/** By what it reaches its person. */
export type KeyChannel = 'email' | 'sms' | 'whatsapp';

const minute = 60_000;
const lives: Readonly<Record<KeyPurpose, number>> = {
  'sign-in': 10 * minute,
  link: 10 * minute,
  'prove-again': 10 * minute,
  register: 10 * minute,
  'second-factor': 10 * minute,
  'second-step': 10 * minute,
  'reset-password': 30 * minute,
  'change-email': 60 * minute,
  'verify-email': 24 * 60 * minute,
};

/** Until when a key made now opens. */
export const keyEnd = (purpose: KeyPurpose, now: Date): Date =>
  new Date(now.getTime() + lives[purpose]);

/** Seconds a key of this purpose opens. */
export const keySeconds = (purpose: KeyPurpose): number => lives[purpose] / 1000;

/** Wrong codes after which a key opens no more: 5 of a million. */
export const mostWrongTries = 5;

/**
 * Wrong codes for one address within an hour, after which its codes rest and only the link in the mail opens:
 * a code may be guessed from many places at once, a link may not.
 */
export const mostWrongTriesAnHour = 20;

type Seed = { readonly id: string; readonly createdAt: Date };

/** Makes and reads what a key says. To whoever lacks the secret they are random. */
export type KeyWriter = {
  /** Six digits. */
  codeOf(key: Seed): string;
  /** The id and 24 bytes, for a link. */
  tokenOf(key: Seed): string;
  isCodeOf(key: Seed, code: string): boolean;
  isTokenOf(key: Seed, token: string): boolean;
};

/** By a secret of the installation; what a key says lies nowhere until it is sent. */
export function keyWriter(secret: string): KeyWriter {
  const derive = (what: string, { id, createdAt }: Seed) =>
    createHmac('sha256', secret).update(`${what} ${id} ${createdAt.toISOString()}`).digest();
  const codeOf = (key: Seed) =>
    (derive('code', key).readBigUInt64BE() % 1_000_000n).toString().padStart(6, '0');
  const tokenOf = (key: Seed) => {
    const id = Buffer.from(key.id.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, derive('token', key).subarray(0, 24)]).toString('base64url');
  };
  return {
    codeOf,
    tokenOf,
    isCodeOf: (key, code) => isSame(codeOf(key), code.replace(/\s/g, '')),
    isTokenOf: (key, token) => isSame(tokenOf(key), token),
  };
}

/** The id that a token begins with; null for what is no token of ours. */
export function keyIdOf(token: string): string | null {
  if (!/^[\w-]{54}$/.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
