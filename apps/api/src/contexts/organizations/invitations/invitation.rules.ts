import type { InvitationState } from '@coachme/contracts/organizations.contract';

/** An invitation not used by then is over, when nobody says otherwise. */
const usualDays = 14;

/** Seconds between two mails of one invitation. */
const secondsBetweenMails = 60;

export type InvitationTimes = {
  readonly expiresAt: Date;
  readonly consumedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** What an invitation is at a moment; what was done to it counts before its age. */
export function invitationState(times: InvitationTimes, now: Date): InvitationState {
  if (times.consumedAt) return 'consumed';
  if (times.revokedAt) return 'revoked';
  return times.expiresAt <= now ? 'expired' : 'active';
}

/** When an invitation made now is over; `days` from 1 to 90. */
export const invitationEnd = (now: Date, days = usualDays): Date =>
  new Date(now.getTime() + days * 24 * 3_600_000);

/** Seconds until an invitation may be sent once more; 0 when it may now. */
export function resendWaitSeconds(issuedAt: Date, now: Date): number {
  const passed = Math.floor((now.getTime() - issuedAt.getTime()) / 1000);
  return Math.max(0, secondsBetweenMails - passed);
}

const secretBytes = 24;

/** The token of a link: whose organization, then 192 random bits. */
export function writeInvitationToken(organizationId: string, secret: Buffer): string {
  const organization = Buffer.from(organizationId.replaceAll('-', ''), 'hex');
  return Buffer.concat([organization, secret.subarray(0, secretBytes)]).toString('base64url');
}

/** The organization a token names; null for what cannot be one of our tokens. */
export function organizationOfToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + secretBytes || bytes.toString('base64url') !== token) return null;
  const hex = bytes.subarray(0, 16).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Enough of an address for its owner to recognise it, and for nobody else to write to it. */
export function emailHint(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 2)}…@${domain.slice(0, 2)}…`;
}
