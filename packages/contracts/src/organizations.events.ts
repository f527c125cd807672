import * as z from 'zod';
import { defineEvent } from './kit/event.ts';
import { Role } from './organizations.words.ts';

/** A session of this person ended before its time. */
export const signedOut = defineEvent('organizations.signed-out.v1', z.object({ userId: z.uuid() }));
export const memberRenamed = defineEvent(
  'organizations.member-renamed.v1',
  z.object({ userId: z.uuid(), name: z.string() }),
);
export const rolesChanged = defineEvent(
  'organizations.roles-changed.v1',
  z.object({ userId: z.uuid(), permissionVersion: z.int() }),
);

const invitation = z.object({ invitationId: z.uuid() });

export const invitationMade = defineEvent(
  'organizations.invitation-made.v1',
  invitation.extend({ role: Role, uses: z.int() }),
);
/** It has a new link; the one before is void. */
export const invitationResent = defineEvent('organizations.invitation-resent.v1', invitation);
export const invitationRevoked = defineEvent('organizations.invitation-revoked.v1', invitation);
/** Somebody came by it. */
export const invitationUsed = defineEvent(
  'organizations.invitation-used.v1',
  invitation.extend({ userId: z.uuid() }),
);
/** A list of people was invited. */
export const manyInvited = defineEvent(
  'organizations.many-invited.v1',
  z.object({ batchId: z.uuid(), people: z.int() }),
);
export const applicationReceived = defineEvent(
  'organizations.application-received.v1',
  z.object({ applicationId: z.uuid() }),
);
export const applicationDecided = defineEvent(
  'organizations.application-decided.v1',
  z.object({ applicationId: z.uuid(), isApproved: z.boolean() }),
);
export const applicationPageChanged = defineEvent(
  'organizations.application-page-changed.v1',
  z.object({ isOpen: z.boolean() }),
);
