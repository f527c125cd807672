import * as z from 'zod';
import { PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, LocalDate } from './words.ts';

/** What an entry of the audit log may be about. */
export const AuditSubjectKind = z.enum([
  'person',
  'client',
  'organization',
  'branch',
  'team',
  'role',
  'invitation',
  'application',
  'session',
  'file',
  'export',
  'connection',
  'message',
]);
export type AuditSubjectKind = z.infer<typeof AuditSubjectKind>;

/** One thing that happened. Names are looked up when it is read: the log itself keeps ids only. */
export const AuditEntry = z.object({
  /** 1, 2, 3 … in the organization, without gaps. */
  seq: z.int(),
  /** Such as `roles-changed`: the key of its sentence. */
  action: z.string(),
  /** Null: the system did it. */
  actor: z.object({ userId: z.uuid(), name: z.string().nullable() }).nullable(),
  subject: z
    .object({ kind: AuditSubjectKind, id: z.uuid(), name: z.string().nullable() })
    .nullable(),
  /** Where it was asked from; null for what happened by itself. */
  address: z.string().nullable(),
  /** Small values before and after. */
  detail: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
  ),
  /** Names of today of whom and what `detail` names by id; left out where it names nobody. */
  named: z.record(z.string(), z.string()).optional(),
  /** Why somebody acted as another person, in their own words; kept beside the log, which holds no free text. */
  reason: z.string().optional(),
  happenedAt: Instant,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = PageQuery.extend({
  action: z.string().max(80).optional(),
  actorId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  /** Somebody who did it, or whom it was about. */
  personId: z.uuid().optional(),
  /** First and last day, in the organization's time zone. */
  from: LocalDate.optional(),
  to: LocalDate.optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** What a log may be searched by: what occurs in it, and people who did something in it, by name. */
export const AuditChoices = z.object({
  actions: z.array(z.string()),
  people: z.array(z.object({ userId: z.uuid(), name: z.string() })),
});
export type AuditChoices = z.infer<typeof AuditChoices>;

export const ChainFault = z.enum(['changed', 'missing', 'inserted', 'cut', 'unlike-anchor']);
export type ChainFault = z.infer<typeof ChainFault>;

/** What the last look at the whole chain found. */
export const AuditState = z.object({
  /** Null: nobody has looked yet. */
  checkedAt: Instant.nullable(),
  entries: z.int(),
  /** Null: every entry stands as it was written. */
  broken: z.object({ seq: z.int(), fault: ChainFault }).nullable(),
  anchoredAt: Instant.nullable(),
  /** Actions that occur here: what one may filter by. */
  actions: z.array(z.string()),
});
export type AuditState = z.infer<typeof AuditState>;

const tag = 'Audit';

export const auditContract = {
  listAuditEntries: route({
    method: 'GET',
    path: '/audit',
    access: 'signed-in',
    tag,
    summary: 'What happened in the organization that matters for safety, newest first',
    budget: 'search',
    query: AuditQuery,
    response: page(AuditEntry),
  }),
  getAuditState: route({
    method: 'GET',
    path: '/audit/state',
    access: 'signed-in',
    tag,
    summary: 'Whether the audit log is whole, as of the last look at it',
    response: AuditState,
  }),
  checkAudit: route({
    method: 'POST',
    path: '/audit/check',
    access: 'signed-in',
    tag,
    summary: 'Look at the whole audit log of the organization now',
    budget: 'upload',
    idempotencyKey: false,
    response: AuditState,
  }),
};
