import { liftsContract } from '@coachme/contracts/lifts.contract';
import { progressContract } from '@coachme/contracts/progress.contract';
import { workoutAnalyticsContract } from '@coachme/contracts/workout-analytics.contract';
import { endpoints } from '#platform/http/endpoints';
import { getCoachDay } from './coach-day.queries.ts';
import { getClientDashboard, listClientRecords } from './dashboard.queries.ts';
import { listLiftSessions, listLifts } from './lifts/lifts.queries.ts';
import { getMuscleWeeks } from './lifts/muscles.queries.ts';
import { getStrengthStandards } from './lifts/strength-standards.queries.ts';
import { getWorkoutAnalytics } from './lifts/workout-analytics.queries.ts';
import { listRoster } from './roster.queries.ts';

const routes = progressContract;
const lifts = liftsContract;

export const ProgressEndpoints = endpoints('Progress', [
  [
    routes.getClientDashboard,
    (ctx, { params, query }) => getClientDashboard(ctx, params.id, query),
  ],
  [routes.listClientRecords, (ctx, { params, query }) => listClientRecords(ctx, params.id, query)],
  [routes.getCoachDay, (ctx, { query }) => getCoachDay(ctx, query)],
  [routes.listRoster, (ctx, { query }) => listRoster(ctx, query)],
]);

export const LiftsEndpoints = endpoints('Lifts', [
  [lifts.listLifts, (ctx, { params, query }) => listLifts(ctx, params.id, query)],
  [lifts.listLiftSessions, (ctx, { params, query }) => listLiftSessions(ctx, params, query)],
  [lifts.getMuscleWeeks, (ctx, { params, query }) => getMuscleWeeks(ctx, params.id, query)],
  [workoutAnalyticsContract.getWorkoutAnalytics, getWorkoutAnalytics],
  [
    lifts.getStrengthStandards,
    (ctx, { params, query }) => getStrengthStandards(ctx, params.id, query),
  ],
]);
