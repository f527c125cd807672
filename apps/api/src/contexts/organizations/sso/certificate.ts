import { X509Certificate } from 'node:crypto';

/** A certificate in PEM, whether it came with its lines around or as metadata has it; null for what is none. */
export function certificateIn(text: string): string | null {
  const bare = text.replace(/-----(?:BEGIN|END) CERTIFICATE-----|\s/g, '');
  if (!/^[\w+/]+={0,2}$/.test(bare)) return null;
  const lines = bare.match(/.{1,64}/g) ?? [];
  const pem = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return certificateEnd(pem) === null ? null : pem;
}

/** Until when a certificate holds; null for what is none. */
export function certificateEnd(pem: string): Date | null {
  try {
    return new Date(new X509Certificate(pem).validTo);
  } catch {
    return null;
  }
}
