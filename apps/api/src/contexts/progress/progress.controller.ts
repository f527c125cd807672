import { progressContract } from '@coachme/contracts/progress.contract';
import { endpoints } from '#platform/http/endpoints';
import { getCoachDay } from './coach-day.queries.ts';
import { getClientDashboard, listClientRecords } from './dashboard.queries.ts';
import { listRoster } from './roster.queries.ts';

const routes = progressContract;

export const ProgressEndpoints = endpoints('Progress', [
  [
    routes.getClientDashboard,
    (ctx, { params, query }) => getClientDashboard(ctx, params.id, query),
  ],
  [routes.listClientRecords, (ctx, { params, query }) => listClientRecords(ctx, params.id, query)],
  [routes.getCoachDay, (ctx, { query }) => getCoachDay(ctx, query)],
  [routes.listRoster, (ctx, { query }) => listRoster(ctx, query)],
]);
