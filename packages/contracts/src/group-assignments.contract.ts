import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { AssignProgram, FormerPrograms, ProgramAssignment } from './programs.words.ts';
import { Instant, LocalDate } from './words.ts';

/** A program given to several clients at once, a group or chosen one by one; a job goes through them. */
export const GroupAssignment = ProgramAssignment.pick({
  id: true,
  programId: true,
  programTitle: true,
  startsOn: true,
  missedDays: true,
  followUpProgramId: true,
}).extend({
  layout: AssignProgram.shape.layout.unwrap(),
  formerPrograms: FormerPrograms,
  /** The group it was given to; null for clients chosen one by one. */
  groupId: z.uuid().nullable(),
  createdAt: Instant,
  /** Everybody it is for, whom it was given to, and who was left out; whoever is neither waits. */
  clientCount: z.int(),
  givenCount: z.int(),
  leftOutCount: z.int(),
});
export type GroupAssignment = z.infer<typeof GroupAssignment>;

/** What became of one client. */
export const GroupAssignmentClient = z.object({
  clientId: z.uuid(),
  clientName: z.string(),
  state: z.enum(['waiting', 'given', 'left-out']),
  /** Why they were left out, as a refused assignment says it. */
  reason: z.string().nullable(),
  assignmentId: z.uuid().nullable(),
});
export type GroupAssignmentClient = z.infer<typeof GroupAssignmentClient>;

/** What giving a program would mean for one client. */
export const AssignmentPreview = z.object({
  clientId: z.uuid(),
  clientName: z.string(),
  /** Null when nothing can be laid. */
  firstDay: LocalDate.nullable(),
  lastDay: LocalDate.nullable(),
  dayCount: z.int(),
  /** Why it cannot be given; null when it can. */
  refusal: z.string().nullable(),
  /** Plans the client is on in these days. */
  overlaps: z.array(
    z.object({
      assignmentId: z.uuid(),
      programTitle: z.string(),
      startsOn: LocalDate,
      endsOn: LocalDate,
      /** Days not yet trained that leave the plan if it ends the day before. */
      goingCount: z.int(),
    }),
  ),
});
export type AssignmentPreview = z.infer<typeof AssignmentPreview>;

const ClientIds = z.array(z.uuid()).min(1).max(200);
const { startsOn, layout } = AssignProgram.shape;

export const AssignToGroup = AssignProgram.omit({ clientId: true }).extend({
  groupId: z.uuid().nullable().default(null),
  clientIds: ClientIds,
});
export type AssignToGroup = z.infer<typeof AssignToGroup>;

export const AssignToMore = z.strictObject({
  clientIds: ClientIds,
  /** The first date on which they can train. */
  from: LocalDate,
  /** From the first week on, or in step with those who began before, what is past left out. */
  joins: z.enum(['from-the-start', 'in-step']),
});
export type AssignToMore = z.infer<typeof AssignToMore>;

const tag = 'Group assignments';

export const groupAssignmentsContract = {
  previewAssignment: route({
    method: 'POST',
    path: '/programs/:id/assignment-preview',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'What giving a program would mean for each of several clients; nothing is kept',
    params: IdParams,
    body: z.strictObject({ clientIds: ClientIds, startsOn, layout }),
    response: z.object({ items: z.array(AssignmentPreview) }),
    errors: ['not-found'],
  }),
  assignToGroup: route({
    method: 'POST',
    path: '/programs/:id/group-assignments',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Give a program to several clients at once; goes on by itself',
    params: IdParams,
    body: AssignToGroup,
    response: GroupAssignment,
    errors: ['not-found', 'conflict'],
  }),
  listGroupAssignments: route({
    method: 'GET',
    path: '/group-assignments',
    access: 'signed-in',
    tag,
    summary: 'Programs that were given to several clients at once, newest first',
    query: PageQuery.extend({ groupId: z.uuid().optional(), programId: z.uuid().optional() }),
    response: page(GroupAssignment),
  }),
  getGroupAssignment: route({
    method: 'GET',
    path: '/group-assignments/:id',
    access: 'signed-in',
    tag,
    summary: 'How far a group assignment is',
    params: IdParams,
    response: GroupAssignment,
    errors: ['not-found'],
  }),
  listGroupAssignmentClients: route({
    method: 'GET',
    path: '/group-assignments/:id/clients',
    access: 'signed-in',
    tag,
    summary: 'What became of each client, as far as the asker sees them',
    params: IdParams,
    query: PageQuery,
    response: page(GroupAssignmentClient),
    errors: ['not-found'],
  }),
  assignToMore: route({
    method: 'POST',
    path: '/group-assignments/:id/clients',
    access: 'signed-in',
    tag,
    summary: 'Give what a group was given to clients who came later; who has it keeps theirs',
    params: IdParams,
    body: AssignToMore,
    response: GroupAssignment,
    errors: ['not-found'],
  }),
};
