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

/** Who belongs here no more; `by` is the person themself when they left. Counts what changed hands. */
export const memberRemoved = defineEvent(
  'organizations.member-removed.v1',
  z.object({
    memberId: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    by: z.uuid(),
    clients: z.int(),
    drafts: z.int(),
    invitations: z.int(),
    teamsLed: z.int(),
  }),
);
/** Name, kind, time zone, look or address: read again what is shown of the organization. */
export const settingsChanged = defineEvent(
  'organizations.settings-changed.v1',
  z.object({ changed: z.array(z.string()) }),
);
/** The organization has another owner. */
export const ownershipTransferred = defineEvent(
  'organizations.ownership-transferred.v1',
  z.object({ toUserId: z.uuid(), toName: z.string(), by: z.uuid() }),
);
/** Whose roles somebody changed, with the words for them before and after. */
export const memberRolesChanged = defineEvent(
  'organizations.member-roles-changed.v1',
  z.object({
    memberId: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    by: z.uuid(),
    before: z.array(z.string()),
    after: z.array(z.string()),
  }),
);

/** What changes in how an organization is set up: who did what to which part. `by` is the person who did it. */
const by = z.uuid();
const ownRole = { roleId: z.uuid(), name: z.string(), by };

export const roleDefined = defineEvent(
  'organizations.role-defined.v1',
  z.object({ ...ownRole, permissions: z.array(z.string()) }),
);
export const roleChanged = defineEvent(
  'organizations.role-changed.v1',
  z.object({ ...ownRole, permissions: z.array(z.string()) }),
);
export const roleRemoved = defineEvent('organizations.role-removed.v1', z.object(ownRole));

const branch = z.object({ branchId: z.uuid(), name: z.string(), by });
export const branchOpened = defineEvent('organizations.branch-opened.v1', branch);
export const branchRenamed = defineEvent('organizations.branch-renamed.v1', branch);
export const branchArchived = defineEvent('organizations.branch-archived.v1', branch);
export const branchReopened = defineEvent('organizations.branch-reopened.v1', branch);

/** Whose view of clients the change touches: who was in the team and who is now. */
export const teamChanged = defineEvent(
  'organizations.team-changed.v1',
  z.object({ teamId: z.uuid(), name: z.string(), userIds: z.array(z.uuid()), by }),
);

/** From now on members in these roles may act only with a second factor. */
export const signInPolicyChanged = defineEvent(
  'organizations.sign-in-policy-changed.v1',
  z.object({ secondFactorRoles: z.array(Role), isSsoRequired: z.boolean().default(false) }),
);

const Acting = z.object({
  actingId: z.uuid(),
  userId: z.uuid(),
  actedBy: z.uuid(),
  clientId: z.uuid().nullable(),
});

/** Somebody uses the application as another person, until `endsAt`. */
export const actingStarted = defineEvent(
  'organizations.acting-started.v1',
  Acting.extend({ endsAt: z.iso.datetime() }),
);
/** It ended before its time. */
export const actingEnded = defineEvent('organizations.acting-ended.v1', Acting);
/** Written with every change that was made while acting: who made it is in its cause. */
export const doneAsSomebody = defineEvent(
  'organizations.done-as-somebody.v1',
  z.object({ userId: z.uuid(), told: z.array(z.string()) }),
);

/** What changes in an organization's own providers: whoever writes these decides who gets in. */
const ssoConnection = z.object({ connectionId: z.uuid(), kind: z.enum(['oidc', 'saml']) });
const ssoDomain = z.object({ connectionId: z.uuid(), domain: z.string() });

export const ssoConnected = defineEvent('organizations.sso-connected.v1', ssoConnection);
export const ssoConnectionChanged = defineEvent(
  'organizations.sso-connection-changed.v1',
  ssoConnection,
);
/** A key of a SAML connection was made, taken into use, or taken away. */
export const ssoKeyChanged = defineEvent(
  'organizations.sso-key-changed.v1',
  z.object({ connectionId: z.uuid(), what: z.enum(['added', 'switched', 'dropped']) }),
);
export const ssoDisconnected = defineEvent('organizations.sso-disconnected.v1', ssoConnection);
/** From now on the provider answers for the addresses of this domain. */
export const ssoDomainProven = defineEvent(
  'organizations.sso-domain-proven.v1',
  // What was told before it could be either was told of a record.
  ssoDomain.extend({ by: z.enum(['record', 'operator']).default('record') }),
);
export const ssoDomainRemoved = defineEvent('organizations.sso-domain-removed.v1', ssoDomain);
