import { createHash, randomBytes } from 'node:crypto';
import { writeInvitationToken } from './invitation.rules.ts';

/** A token that nobody has seen. */
export const newInvitationToken = (organizationId: string): string =>
  writeInvitationToken(organizationId, randomBytes(24));

/** What is stored instead of the token; it has nothing to guess. */
export const hashOfInvitationToken = (token: string): Buffer =>
  createHash('sha256').update(token).digest();
