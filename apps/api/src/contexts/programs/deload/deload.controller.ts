import { deloadsContract } from '@coachme/contracts/deloads.contract';
import { endpoints } from '#platform/http/endpoints';
import { decideDeload } from './decide-deload.ts';
import { listDeloads } from './deloads.queries.ts';
import { takeBackDeload } from './take-back-deload.ts';

const routes = deloadsContract;

export const DeloadController = endpoints('deloads', [
  [routes.listDeloads, (ctx, { params, query }) => listDeloads(ctx, params.id, query)],
  [routes.decideDeload, (ctx, { params, body }) => decideDeload(ctx, { ...params, ...body })],
  [routes.takeBackDeload, (ctx, { params }) => takeBackDeload(ctx, params.id)],
]);
