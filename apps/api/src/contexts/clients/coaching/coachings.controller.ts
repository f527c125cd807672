import { coachingsContract as routes } from '@coachme/contracts/coachings.contract';
import { endpoints } from '#platform/http/endpoints';
import { acceptCoaching } from './accept-coaching.ts';
import { listAccessRecords } from './access-records.queries.ts';
import { addCoach } from './add-coach.ts';
import { askCoach, listCoachesToAsk } from './ask-coach.ts';
import { changeShares } from './change-shares.ts';
import { listCoachingRequests, listCoachings, listMyCoaches } from './coachings.queries.ts';
import { endCoaching } from './end-coaching.ts';

export const coachingsController = endpoints('Coachings', [
  [routes.listMyCoaches, (ctx, { query }) => listMyCoaches(ctx, query)],
  [routes.listCoachesToAsk, (ctx, { query }) => listCoachesToAsk(ctx, query)],
  [routes.askCoach, askCoach],
  [routes.listAccessRecords, (ctx, { query }) => listAccessRecords(ctx, query)],
  [routes.listCoachings, (ctx, { params, query }) => listCoachings(ctx, params.id, query)],
  [routes.addCoach, addCoach],
  [routes.listCoachingRequests, (ctx, { query }) => listCoachingRequests(ctx, query)],
  [routes.acceptCoaching, acceptCoaching],
  [routes.endCoaching, endCoaching],
  [routes.changeShares, changeShares],
]);
