import * as z from 'zod';
import { MissedDays, PlannedDay, PushEffect } from './assignments.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { AssignProgram, ProgramAssignment, ScheduledDay, TrainingDay } from './programs.words.ts';
import { LocalDate } from './words.ts';

const tag = 'Assignments';
const changing = ['not-found', 'stale', 'conflict'] as const;
const LoadParams = z.object({ id: z.uuid(), prescriptionId: z.uuid() });

export const assignmentsContract = {
  listPlannedDays: route({
    method: 'GET',
    path: '/scheduled-days',
    access: 'signed-in',
    tag,
    summary: 'The days of a client’s plan between two dates, oldest first, skipped ones too',
    query: PageQuery.extend({ clientId: z.uuid(), from: LocalDate, to: LocalDate }),
    response: page(PlannedDay),
    errors: ['not-found'],
  }),
  getScheduledDay: route({
    method: 'GET',
    path: '/scheduled-days/:id',
    access: 'signed-in',
    tag,
    summary: 'One dated day with what is planned, and what its rules of progression make of it',
    params: IdParams,
    response: ScheduledDay,
    errors: ['not-found'],
  }),
  moveDay: route({
    method: 'POST',
    path: '/scheduled-days/:id/move',
    access: 'signed-in',
    tag,
    summary: 'Put a day that was not begun on another date; several may share one',
    params: IdParams,
    body: z.strictObject({ date: LocalDate }),
    response: PlannedDay,
    errors: changing,
  }),
  skipDay: route({
    method: 'POST',
    path: '/scheduled-days/:id/skip',
    access: 'signed-in',
    tag,
    summary: 'Take a day that was not begun out of the plan; it can come back',
    params: IdParams,
    response: PlannedDay,
    errors: changing,
  }),
  restoreDay: route({
    method: 'POST',
    path: '/scheduled-days/:id/restore',
    access: 'signed-in',
    tag,
    summary: 'Put a skipped or missed day back into the plan',
    params: IdParams,
    response: PlannedDay,
    errors: changing,
  }),
  changeScheduledDay: route({
    method: 'PUT',
    path: '/scheduled-days/:id',
    access: 'signed-in',
    tag,
    summary:
      'Change what one client does on one day; the program and everybody else stay as they are',
    params: IdParams,
    body: z.strictObject({ day: TrainingDay }),
    response: ScheduledDay,
    errors: changing,
  }),
  followProgramAgain: route({
    method: 'POST',
    path: '/scheduled-days/:id/follow-program',
    access: 'signed-in',
    tag,
    summary: 'Take one client’s own copy of a day back to what the program says now',
    params: IdParams,
    response: ScheduledDay,
    errors: changing,
  }),
  overruleLoad: route({
    method: 'PUT',
    path: '/scheduled-days/:id/loads/:prescriptionId',
    access: 'signed-in',
    tag,
    summary:
      'Set the load of an exercise by hand, in the place of its rule; this is kept in the audit log',
    params: LoadParams,
    body: z.strictObject({
      loadKg: z.number().min(0).max(1000),
      note: z.string().trim().max(500).default(''),
    }),
    response: ScheduledDay,
    errors: ['not-found', 'conflict'],
  }),
  followRuleAgain: route({
    method: 'DELETE',
    path: '/scheduled-days/:id/loads/:prescriptionId',
    access: 'signed-in',
    tag,
    summary: 'Let the rule decide the load of an exercise again',
    params: LoadParams,
    response: ScheduledDay,
    errors: ['not-found', 'conflict'],
  }),
  changeAssignment: route({
    method: 'PATCH',
    path: '/program-assignments/:id',
    access: 'signed-in',
    tag,
    summary: 'Choose what becomes of missed days, and which program follows',
    params: IdParams,
    body: z.strictObject({
      missedDays: MissedDays.optional(),
      followUpProgramId: z.uuid().nullable().optional(),
    }),
    response: ProgramAssignment,
    errors: ['not-found', 'conflict'],
  }),
  pauseAssignment: route({
    method: 'POST',
    path: '/program-assignments/:id/pause',
    access: 'signed-in',
    tag,
    summary: 'Pause from today on; nothing is due until it goes on',
    params: IdParams,
    response: ProgramAssignment,
    errors: ['not-found', 'conflict'],
  }),
  resumeAssignment: route({
    method: 'POST',
    path: '/program-assignments/:id/resume',
    access: 'signed-in',
    tag,
    summary: 'Go on today; what was left is as much later as the pause was long',
    params: IdParams,
    response: ProgramAssignment,
    errors: ['not-found', 'conflict'],
  }),
  previewPush: route({
    method: 'GET',
    path: '/programs/:id/push',
    access: 'signed-in',
    tag,
    summary: 'Whom the present content of the program would reach, and what would change for each',
    params: IdParams,
    query: PageQuery,
    response: page(PushEffect),
    errors: ['not-found'],
  }),
  pushProgram: route({
    method: 'POST',
    path: '/programs/:id/push',
    access: 'signed-in',
    tag,
    summary: 'Give running assignments the present content for the days that were not begun',
    params: IdParams,
    body: z.strictObject({ assignmentIds: z.array(z.uuid()).min(1).max(100) }),
    response: z.object({ items: z.array(PushEffect) }),
    errors: ['not-found', 'conflict'],
  }),
  assignToMany: route({
    method: 'POST',
    path: '/programs/:id/cohorts',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 201,
    summary:
      'Give a program to many clients at once; each is answered by themself and may be sent again',
    params: IdParams,
    body: AssignProgram.omit({ id: true, clientId: true }).extend({
      /** The same cohort sent again assigns nobody twice. */
      cohortId: z.uuid(),
      clientIds: z.array(z.uuid()).min(1).max(200),
    }),
    response: z.object({
      items: z.array(
        z.object({
          clientId: z.uuid(),
          assignment: ProgramAssignment.nullable(),
          /** Why this client was left out. */
          reason: z.string().nullable(),
        }),
      ),
    }),
    errors: ['not-found'],
  }),
};
