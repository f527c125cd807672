import { planWeeksContract as contract } from '@coachme/contracts/plan-weeks.contract';
import { endpoints } from '#platform/http/endpoints';
import { copyWeek } from './copy-week.ts';
import { moveWeek } from './move-week.ts';

export const PlanWeeksController = endpoints('plan-weeks', [
  [contract.copyWeek, copyWeek],
  [contract.moveWeek, moveWeek],
]);
