import { createHash, createHmac } from 'node:crypto';
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

/** How links are made and where they lead. */
export type Linking = { readonly baseUrl: string; readonly tokens: InvitationTokens };

/** What is stored instead of the token; it has nothing to guess. */
export const hashOfInvitationToken = (token: string): Buffer =>
  createHash('sha256').update(token).digest();
