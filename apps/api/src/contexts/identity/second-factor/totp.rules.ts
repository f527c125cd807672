import { Secret, TOTP } from 'otpauth';

/** Six digits every 30 seconds by HMAC-SHA-1: what every authenticator app understands (RFC 6238, RFC 4226). */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const periodMilliseconds = shape.period * 1000;

/** A new secret of 160 bits, in base32 as a person can type it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: whose account it is, and the secret. */
export function totpUri(secret: string, account: string, issuer = 'CoachMe'): string {
  const totp = new TOTP({ ...shape, issuer, label: account, secret: Secret.fromBase32(secret) });
  return totp.toString();
}

/** The code of this moment. */
export const totpCode = (secret: string, now: Date): string =>
  new TOTP({ ...shape, secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

/**
 * The 30-second step whose code this is, one step early or late being fine since clocks differ; null for a wrong code.
 * Whoever accepts it notes the step: at that step or before, no code is good again (RFC 6238 5.2).
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) });
  const drift = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  return drift === null ? null : Math.floor(now.getTime() / periodMilliseconds) + drift;
}
