import {
  constants,
  createCipheriv,
  createPublicKey,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { type EncryptOptions, encrypt } from 'xml-encryption';

/** By what a provider encrypts; left out, as careful providers did for years. */
export type Encryption = {
  readonly content: EncryptOptions['encryptionAlgorithm'];
  readonly key: EncryptOptions['keyEncryptionAlgorithm'];
};

/** By the hashes of the label and the mask, as XML Encryption 1.1 lets a provider choose and Keycloak does; empty: unsaid. */
export type NewWrapping = { readonly digest: string; readonly mask: string; readonly hash: string };

const careful: Encryption = {
  content: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  key: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
};

/** What only the holder of the certificate's key opens, as the library of many providers writes it. */
export function encryptedFor(certificate: string, text: string, by = careful): Promise<string> {
  return new Promise((resolve, reject) =>
    encrypt(
      text,
      {
        rsa_pub: createPublicKey(certificate).export({ type: 'spki', format: 'pem' }),
        pem: certificate,
        encryptionAlgorithm: by.content,
        keyEncryptionAlgorithm: by.key,
        warnInsecureAlgorithm: false,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
}

/** The same as Keycloak 26 writes it: AES-GCM, the key by RSA-OAEP with a hash that it names. */
export function encryptedTheNewWay(
  certificate: string,
  text: string,
  { digest, mask, hash }: NewWrapping,
): string {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const content = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const wrapped = publicEncrypt(
    { key: createPublicKey(certificate), padding, oaepHash: hash },
    key,
  ).toString('base64');
  const named = (element: string, algorithm: string) =>
    algorithm && `<${element} Algorithm="${algorithm}"/>`;
  return `<xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" Type="http://www.w3.org/2001/04/xmlenc#Element"><xenc:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"/><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#rsa-oaep">${named('ds:DigestMethod', digest)}${named('xenc11:MGF xmlns:xenc11="http://www.w3.org/2009/xmlenc11#"', mask)}</xenc:EncryptionMethod><xenc:CipherData><xenc:CipherValue>${wrapped}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo><xenc:CipherData><xenc:CipherValue>${Buffer.concat(content).toString('base64')}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData>`;
}
