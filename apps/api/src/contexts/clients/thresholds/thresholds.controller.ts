import { thresholdsContract as contract } from '@coachme/contracts/thresholds.contract';
import { endpoints } from '#platform/http/endpoints';
import { removeThreshold } from './remove-threshold.ts';
import { setThreshold } from './set-threshold.ts';
import { listThresholds } from './thresholds.queries.ts';

export const thresholdsController = endpoints('Thresholds', [
  [contract.listThresholds, listThresholds],
  [contract.setThreshold, setThreshold],
  [contract.removeThreshold, (ctx, { params }) => removeThreshold(ctx, params)],
]);
