import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '#platform/secrets';
import { writeInvitationToken } from './invitation.rules.ts';

/** What of an invitation its token is made from. */
export type InvitationSeed = {
  readonly organizationId: string;
  readonly id: string;
  readonly createdAt: Date;
  /** When the present link was made, if it is not the first. */
  readonly issuedAt: Date | null;
};

/** Makes tokens of this installation; nobody without its secrets can. */
export type InvitationTokens = (seed: InvitationSeed) => string;

/**
 * The token of an invitation, the same one until a new link is made: the mail with it is written later, by a job, and until then the
 * token lies nowhere. To whoever does not know the secret it is 24 random bytes.
 */
export function invitationTokens(secrets: Secrets): InvitationTokens {
  const key = secrets.derive('invitation tokens');
  return ({ organizationId, id, createdAt, issuedAt }) => {
    const said = `${organizationId} ${id} ${(issuedAt ?? createdAt).toISOString()}`;
    return writeInvitationToken(organizationId, createHmac('sha256', key).update(said).digest());
  };
}

/** An invitation that is for one address. */
export type LockedInvitation = InvitationSeed & { readonly email: string };

/**
 * What stands after the `#` of a mailed link and of no other: whoever brings it reads the address it was mailed to. Staff,
 * who see the link too, never see this.
 */
export function mailboxProofs(secrets: Secrets) {
  const key = secrets.derive('invitation mailboxes');
  const proofOf = ({ organizationId, id, createdAt, issuedAt, email }: LockedInvitation) => {
    const said = `${organizationId} ${id} ${(issuedAt ?? createdAt).toISOString()} ${email}`;
    return createHmac('sha256', key).update(said).digest().subarray(0, 18).toString('base64url');
  };
  const isProofOf = (invitation: LockedInvitation, brought: string): boolean => {
    const [a, b] = [Buffer.from(proofOf(invitation)), Buffer.from(brought)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  return { proofOf, isProofOf };
}

/** How links are made and where they lead. */
export type Linking = { readonly baseUrl: string; readonly tokens: InvitationTokens };

/** What is stored instead of the token; it has nothing to guess. */
export const hashOfInvitationToken = (token: string): Buffer =>
  createHash('sha256').update(token).digest();
