import { simplificationsContract } from '@coachme/contracts/simplifications.contract';
import { endpoints } from '#platform/http/endpoints';
import { acceptSimplification } from './accept-simplification.ts';
import { declineSimplification } from './decline-simplification.ts';
import { proposeSimplification } from './propose-simplification.ts';
import { revertSimplification } from './revert-simplification.ts';
import {
  getSmallerPlans,
  listSimplifications,
  previewSimplification,
} from './simplifications.queries.ts';

const routes = simplificationsContract;

export const SimplifyController = endpoints('simplify', [
  [routes.getSmallerPlans, getSmallerPlans],
  [routes.previewSimplification, previewSimplification],
  [routes.proposeSimplification, proposeSimplification],
  [routes.listSimplifications, listSimplifications],
  [routes.acceptSimplification, (ctx, { params }) => acceptSimplification(ctx, params.id)],
  [routes.declineSimplification, (ctx, { params }) => declineSimplification(ctx, params.id)],
  [routes.revertSimplification, (ctx, { params }) => revertSimplification(ctx, params.id)],
]);
