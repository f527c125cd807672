import * as z from 'zod';
import { ConsentScope } from './consent.words.ts';
import { SessionAnswer } from './identity.contract.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import {
  MailProof,
  MembersWanted,
  OrganizationFace,
  OrganizationKind,
  OrganizationSummary,
  Role,
} from './organizations.words.ts';
import { Email, Instant, Locale, Name, Password, TimeZone } from './words.ts';

const Named = z.object({ id: z.uuid(), name: z.string() });

export const Member = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  /** Roles of the organization's own. */
  customRoles: z.array(Named),
  branches: z.array(Named),
  joinedAt: Instant,
});
export type Member = z.infer<typeof Member>;

export const InvitationState = z.enum(['active', 'expired', 'consumed', 'revoked']);
export type InvitationState = z.infer<typeof InvitationState>;

export const Invitation = z.object({
  id: z.uuid(),
  email: z.string().nullable(),
  /** Who it is for, or what a link for many is called. */
  name: z.string().nullable(),
  role: Role,
  state: InvitationState,
  /** How many may come by it, and how many did. */
  uses: z.object({ allowed: z.int(), used: z.int() }),
  /** Who came by it, the latest first; ten at most. */
  joined: z.array(z.object({ userId: z.uuid(), name: z.string(), at: Instant })),
  /** How often it was mailed. */
  sent: z.int(),
  invitedBy: z.object({ userId: z.uuid(), name: z.string() }),
  createdAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;

/** The token and its link are shown this once; only a hash is kept. */
export const NewInvitation = Invitation.extend({ token: z.string(), url: z.string() });
export type NewInvitation = z.infer<typeof NewInvitation>;

export const Invite = z.strictObject({
  id: z.uuid().optional(),
  /** When given, only an account with this address may accept. */
  email: Email.optional(),
  role: z.enum(['client', 'coach', 'admin', 'editor']),
  /** Who it is for, or what a link for many is called. */
  name: Name.optional(),
  /** More than one makes a link for many clients, which is locked to no address. */
  uses: z.int().min(1).max(500).optional(),
  /** Days it holds; 14 when nobody says. */
  days: z.int().min(1).max(90).optional(),
  /** The language of the mail; the inviter's when it is not given. */
  locale: Locale.optional(),
  /** A sentence of the inviter, in the mail. */
  message: z.string().trim().max(500).optional(),
});
export type Invite = z.infer<typeof Invite>;

/** What a person sees who holds the link: who invites, to what, and whether it still holds. */
export const InvitationFace = z.object({
  state: InvitationState,
  role: Role,
  organization: OrganizationFace,
  invitedBy: z.object({ name: z.string() }),
  /** The address the invitation is locked to, first letters only. */
  emailHint: z.string().nullable(),
  expiresAt: Instant,
});
export type InvitationFace = z.infer<typeof InvitationFace>;

export const AcceptInvitation = z.strictObject({
  token: z.string().min(20).max(200),
  email: Email,
  password: Password,
  name: Name,
  timeZone: TimeZone.optional(),
  locale: Locale.optional(),
  mailProof: MailProof.optional(),
  /** Of a client: what to share with the coach; unless given, what is asked for by default. */
  scopes: z.array(ConsentScope).max(6).optional(),
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;
const tag = 'Organization';

export const organizationsContract = {
  getOrganization: route({
    method: 'GET',
    path: '/organization',
    access: 'signed-in',
    tag,
    summary: 'The organization of this session',
    response: OrganizationSummary,
  }),
  changeOrganization: route({
    method: 'PATCH',
    path: '/organization',
    access: 'signed-in',
    tag,
    summary: 'Rename the organization, or change its time zone or kind',
    body: z.strictObject({
      name: Name.optional(),
      timeZone: TimeZone.optional(),
      kind: OrganizationKind.optional(),
    }),
    response: OrganizationSummary,
    errors: ['conflict'],
  }),
  foundAnother: route({
    method: 'POST',
    path: '/organizations',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Found another organization; auth/switch goes there',
    body: z.strictObject({ id: z.uuid().optional(), name: Name, kind: OrganizationKind }),
    response: OrganizationSummary,
    errors: ['conflict'],
  }),
  transferOwnership: route({
    method: 'POST',
    path: '/organization/transfer',
    access: 'signed-in',
    tag,
    summary: 'Make another member the owner in one’s place; wants a fresh proof',
    body: z.strictObject({ toMemberId: z.uuid() }),
    response: Member,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  listMembers: route({
    method: 'GET',
    path: '/members',
    access: 'signed-in',
    tag,
    summary: 'People of the organization with their roles',
    query: PageQuery.extend(MembersWanted.shape),
    response: page(Member),
  }),
  changeRoles: route({
    method: 'PUT',
    path: '/members/:id',
    access: 'signed-in',
    tag,
    summary: 'Give a member other roles; the last owner stays owner',
    params: IdParams,
    body: z.strictObject({
      roles: z.array(Role).max(5),
      /** Roles of the organization's own; left out: as they are. */
      customRoleIds: z.array(z.uuid()).max(20).optional(),
    }),
    response: Member,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
};

const invitationTag = 'Invitations';

export const invitationsContract = {
  listInvitations: route({
    method: 'GET',
    path: '/invitations',
    access: 'signed-in',
    tag: invitationTag,
    summary: 'Invitations, newest first',
    query: PageQuery.extend({
      state: InvitationState.optional(),
      /** Part of an address or a name. */
      search: z.string().trim().max(100).optional(),
    }),
    response: page(Invitation),
  }),
  invite: route({
    method: 'POST',
    path: '/invitations',
    access: 'signed-in',
    tag: invitationTag,
    status: 201,
    summary: 'Make an invitation link for one person or, without an address, for many clients',
    body: Invite,
    response: NewInvitation,
    errors: ['conflict'],
  }),
  revokeInvitation: route({
    method: 'POST',
    path: '/invitations/:id/revoke',
    access: 'signed-in',
    tag: invitationTag,
    summary: 'End an invitation before it is used',
    params: IdParams,
    response: Invitation,
    errors: ['not-found', 'conflict'],
  }),
  getInvitationLink: route({
    method: 'GET',
    path: '/invitations/:id/link',
    access: 'signed-in',
    tag: invitationTag,
    summary: 'The link of an invitation that still holds, to hand on or to hang up',
    params: IdParams,
    response: z.object({ token: z.string(), url: z.string() }),
    errors: ['not-found', 'conflict'],
  }),
  resendInvitation: route({
    method: 'POST',
    path: '/invitations/:id/resend',
    access: 'signed-in',
    tag: invitationTag,
    summary: 'Make a new link for an invitation and mail it again; the old link is void',
    idempotencyKey: false,
    params: IdParams,
    response: NewInvitation,
    errors: ['not-found', 'conflict'],
  }),
  getInvitationByToken: route({
    method: 'GET',
    path: '/invitations/by-token/:token',
    access: 'public',
    tag: invitationTag,
    summary: 'Who invites whom to what; the same 404 for unknown, expired and revoked ones',
    params: z.object({ token: z.string().max(200) }),
    response: InvitationFace,
    errors: ['not-found'],
  }),
  /** Bound in `clients`: consumes, joins and makes the client in one transaction. */
  acceptInvitation: route({
    method: 'POST',
    path: '/invitations/accept',
    access: 'public',
    tag: invitationTag,
    summary: 'Join by invitation with a new account or with the password of an existing one',
    body: AcceptInvitation,
    response: SessionAnswer,
    errors: ['not-found', 'conflict', 'unauthenticated', 'forbidden'],
  }),
};
