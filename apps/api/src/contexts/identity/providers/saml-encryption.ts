import { promisify } from 'node:util';
import { decrypt } from 'xml-encryption';

type Options = Parameters<typeof decrypt>[1];

// The callback gives what was read, or why it could not be.
const opened = promisify(
  (xml: string, options: Options, done: (error: Error | null, text?: string) => void) =>
    decrypt(xml, options, (error, text) => done(error, text)),
);

/**
 * By what a provider may encrypt: AES, its key by RSA-OAEP. Not 3DES, and not PKCS #1 v1.5, which lets whoever may ask
 * often enough read and sign by our key. Source: W3C XML Encryption 1.1, section 5; RFC 8017, section 7.2.
 */
const algorithms: ReadonlySet<string> = new Set([
  'http://www.w3.org/2009/xmlenc11#aes128-gcm',
  'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
  'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  'http://www.w3.org/2009/xmlenc11#rsa-oaep',
]);

const part = /<((?:[\w.-]+:)?EncryptedData)[\s>][\s\S]*<\/\1\s*>/;

/** Whether something in an answer is encrypted. */
export const isEncrypted = (xml: string): boolean => /<(?:[\w.-]+:)?Encrypted/.test(xml);

/** The answer without what is encrypted in it. */
export const aroundEncrypted = (xml: string): string => xml.replace(part, '');

/** What is encrypted in an answer, and the key of ours that opens it; null when none does, or it is not as it should be. */
export async function openedBy(
  xml: string,
  keys: readonly string[],
): Promise<{ readonly key: string; readonly text: string } | null> {
  if (!isPlain(xml)) return null;
  for (const key of keys) {
    const text = await opened(xml, { key, disallowDecryptionWithInsecureAlgorithm: true }).catch(
      // Another key, or nobody's: which of them it was, nobody is told.
      () => null,
    );
    if (text) return { key, text };
  }
  return null;
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
