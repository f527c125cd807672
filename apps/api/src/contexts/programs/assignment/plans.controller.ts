import { assignmentsContract } from '@coachme/contracts/assignments.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { assignToMany } from './assign-to-many.ts';
import { changeAssignment } from './change-assignment.ts';
import { changeScheduledDay } from './change-scheduled-day.ts';
import { followProgramAgain } from './follow-program-again.ts';
import { followRuleAgain } from './follow-rule-again.ts';
import { moveDay } from './move-day.ts';
import { overruleLoad } from './overrule-load.ts';
import { pauseAssignment } from './pause-assignment.ts';
import { getScheduledDay, listPlannedDays } from './planned-days.queries.ts';
import { previewPush } from './push.queries.ts';
import { pushProgram } from './push-program.ts';
import { restoreDay } from './restore-day.ts';
import { resumeAssignment } from './resume-assignment.ts';
import { skipDay } from './skip-day.ts';

const routes = assignmentsContract;

export const PlansController = endpoints('plans', [
  [routes.listPlannedDays, listPlannedDays],
  [routes.getScheduledDay, (ctx, { params }) => getScheduledDay(ctx, params.id)],
  [
    routes.moveDay,
    (ctx, { params: { id }, body: { date }, ifMatch }) => moveDay(ctx, { id, ifMatch, date }),
  ],
  [routes.skipDay, (ctx, { params: { id }, ifMatch }) => skipDay(ctx, { id, ifMatch })],
  [routes.restoreDay, (ctx, { params: { id }, ifMatch }) => restoreDay(ctx, { id, ifMatch })],
  [
    routes.changeScheduledDay,
    (ctx, { params: { id }, body: { day }, ifMatch }) =>
      changeScheduledDay(ctx, { id, ifMatch, day }),
  ],
  [
    routes.followProgramAgain,
    (ctx, { params: { id }, ifMatch }) => followProgramAgain(ctx, { id, ifMatch }),
  ],
  [routes.overruleLoad, (ctx, { params, body }) => overruleLoad(ctx, { ...params, ...body })],
  [routes.followRuleAgain, (ctx, { params }) => followRuleAgain(ctx, params)],
  [routes.changeAssignment, changeAssignment],
  [routes.pauseAssignment, (ctx, { params }) => pauseAssignment(ctx, params.id)],
  [routes.resumeAssignment, (ctx, { params }) => resumeAssignment(ctx, params.id)],
  [routes.previewPush, previewPush],
  [
    routes.pushProgram,
    (ctx, { params, body }) => pushProgram(ctx, { programId: params.id, ...body }),
  ],
  byCall(routes.assignToMany, assignToMany),
]);
