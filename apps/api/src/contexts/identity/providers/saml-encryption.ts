import { constants, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { decrypt } from 'xml-encryption';

type Options = Parameters<typeof decrypt>[1];

// The callback gives what was read, or why it could not be.
const opened = promisify(
  (xml: string, options: Options, done: (error: Error | null, text?: string) => void) =>
    decrypt(xml, options, (error, text) => done(error, text)),
);

// How the key is wrapped, of XML Encryption 1.0 and 1.1.
const oldWay = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';
const newWay = 'http://www.w3.org/2009/xmlenc11#rsa-oaep';

/**
 * By what a provider may encrypt: AES, its key by RSA-OAEP. Not 3DES, and not PKCS #1 v1.5, which lets whoever may ask
 * often enough read and sign by our key. Source: W3C XML Encryption 1.1, section 5; RFC 8017, section 7.2.
 */
const algorithms: ReadonlySet<string> = new Set([
  'http://www.w3.org/2009/xmlenc11#aes128-gcm',
  'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
  'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  oldWay,
  newWay,
]);

const part = /<((?:[\w.-]+:)?EncryptedData)[\s>][\s\S]*<\/\1\s*>/;

/** Whether something in an answer is encrypted. */
export const isEncrypted = (xml: string): boolean => /<(?:[\w.-]+:)?Encrypted/.test(xml);

/** The answer without what is encrypted in it. */
export const aroundEncrypted = (xml: string): string => xml.replace(part, '');

export type Opened = {
  /** The answer as the library reads it with this key. */
  readonly xml: string;
  readonly key: string;
  readonly text: string;
};

/** What is encrypted in an answer, and the key of ours that opens it; null when none does, or it is not as it should be. */
export async function openedBy(xml: string, keys: readonly string[]): Promise<Opened | null> {
  if (!isPlain(xml)) return null;
  for (const key of keys) {
    // Another key, or nobody's: which of them it was, nobody is told.
    const found = await openedWith(xml, key).catch(() => null);
    if (found) return found;
  }
  return null;
}

async function openedWith(xml: string, key: string): Promise<Opened | null> {
  const readable = wrappedTheOldWay(xml, key);
  const text = await opened(readable, { key, disallowDecryptionWithInsecureAlgorithm: true });
  return text ? { xml: readable, key, text } : null;
}

const wrapping =
  /<((?:[\w.-]+:)?)EncryptionMethod\s[^>]*?Algorithm\s*=\s*["']http:\/\/www\.w3\.org\/2009\/xmlenc11#rsa-oaep["'][^>]*?(?:\/>|>([\s\S]*?)<\/\1EncryptionMethod\s*>)([\s\S]*?CipherValue\s*>)([^<]*)/;

/**
 * Keycloak wraps the key as XML Encryption 1.1 says, with SHA-256; the library opens only the way of 1.0, with SHA-1. So our
 * key takes it out of the one and puts it into the other, which changes nothing of what was signed inside.
 */
function wrappedTheOldWay(xml: string, key: string): string {
  const [whole, prefix = '', said = '', between = '', value = ''] = wrapping.exec(xml) ?? [];
  if (whole === undefined) return xml;
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const wrapped = Buffer.from(value, 'base64');
  const inside = privateDecrypt({ key, padding, oaepHash: hashIn(said) }, wrapped);
  const again = publicEncrypt({ key: createPublicKey(key), padding, oaepHash: 'sha1' }, inside);
  const method = `<${prefix}EncryptionMethod Algorithm="${oldWay}"/>`;
  return xml.replace(whole, () => `${method}${between}${again.toString('base64')}`);
}

const hashes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

/** Of the label and of the mask, which have to be the same: Node can open nothing else. SHA-1 where nothing is said. */
function hashIn(said: string): string {
  const named = (element: string) =>
    new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?Algorithm\\s*=\\s*["']([^"']*)["']`).exec(
      said,
    )?.[1];
  const hash = hashes[named('DigestMethod') ?? 'http://www.w3.org/2000/09/xmldsig#sha1'];
  const mask = named('MGF') ?? 'http://www.w3.org/2009/xmlenc11#mgf1sha1';
  if (hash === undefined || mask !== `http://www.w3.org/2009/xmlenc11#mgf1${hash}`)
    throw new Error('Two hashes in one wrapping.');
  return hash;
}

/** One encrypted part, by means we take, and nothing in which another could hide. */
function isPlain(xml: string): boolean {
  if (/<!--|<!\[CDATA\[/.test(xml)) return false;
  if (xml.match(/<(?:[\w.-]+:)?EncryptedData[\s>]/g)?.length !== 1) return false;
  const named = [...xml.matchAll(/EncryptionMethod[^>]*?\sAlgorithm\s*=\s*["']([^"']*)["']/g)];
  const methods = xml.match(/<(?:[\w.-]+:)?EncryptionMethod[\s>]/g) ?? [];
  return (
    methods.length === 2 &&
    named.length === methods.length &&
    named.every(([, name = '']) => algorithms.has(name))
  );
}
