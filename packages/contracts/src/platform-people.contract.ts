import * as z from 'zod';
import { ActAs, ActingStarted } from './acting.contract.ts';
import { AuditChoices, AuditEntry, AuditQuery } from './audit.contract.ts';
import { PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { OrganizationKind, Role } from './organizations.words.ts';
import { Instant } from './words.ts';

/** Somebody with an account, as who runs the installation finds them. */
export const PlatformPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  hasSecondFactor: z.boolean(),
  isOperator: z.boolean(),
  createdAt: Instant,
  /** The newest use of one of their sessions; null when all have ended. */
  lastSeenAt: Instant.nullable(),
  organizations: z.array(
    z.object({ id: z.uuid(), name: z.string(), kind: OrganizationKind, roles: z.array(Role) }),
  ),
});
export type PlatformPerson = z.infer<typeof PlatformPerson>;

export const PlatformOrganization = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: OrganizationKind,
  createdAt: Instant,
  members: z.int(),
  clients: z.int(),
});
export type PlatformOrganization = z.infer<typeof PlatformOrganization>;

const common = { access: 'signed-in', tag: 'Platform' } as const;
const Search = PageQuery.extend({ q: z.string().trim().max(254).optional() });

/** For who runs the installation; to everybody else these routes are not there. */
export const platformPeopleContract = {
  listPeople: route({
    ...common,
    budget: 'search',
    method: 'GET',
    path: '/platform/people',
    summary:
      'People, newest first: by their whole e-mail address or number, or how their name begins',
    query: Search,
    response: page(PlatformPerson),
    errors: ['not-found'],
  }),
  listPlatformOrganizations: route({
    ...common,
    budget: 'search',
    method: 'GET',
    path: '/platform/organizations',
    summary: 'Organizations, newest first, by how their name begins; names and counts alone',
    query: Search,
    response: page(PlatformOrganization),
    errors: ['not-found'],
  }),
  actAsPerson: route({
    ...common,
    idempotencyKey: false,
    method: 'POST',
    path: '/platform/people/:personId/act',
    status: 201,
    summary: 'Look at CoachMe as a person for 30 minutes, changing nothing; they are told',
    params: z.object({ personId: z.uuid() }),
    body: ActAs.extend({ organizationId: z.uuid() }),
    response: ActingStarted,
    errors: ['not-found', 'forbidden', 'conflict'],
  }),
  listPlatformAudit: route({
    ...common,
    method: 'GET',
    path: '/platform/audit',
    summary: 'What operators did, or the audit log of one organization, newest first',
    query: AuditQuery.extend({ organizationId: z.uuid().optional() }),
    response: page(AuditEntry),
    errors: ['not-found'],
  }),
  getPlatformAuditChoices: route({
    ...common,
    method: 'GET',
    path: '/platform/audit/choices',
    summary: 'What the log of operators, or of one organization, may be searched by',
    query: z.strictObject({ organizationId: z.uuid().optional() }),
    response: AuditChoices,
    errors: ['not-found'],
  }),
};
