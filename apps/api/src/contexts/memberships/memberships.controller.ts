import { attendanceContract as contract } from '@coachme/contracts/attendance.contract';
import { endpoints } from '#platform/http/endpoints';
import { markPresent } from './attendance/mark-present.ts';
import { takeBackPresence } from './attendance/take-back-presence.ts';
import { listBranchDays, listBranchVisits, listClientVisits } from './attendance/visits.queries.ts';

export const AttendanceEndpoints = endpoints('Attendance', [
  [contract.listBranchDays, (ctx, { params, query }) => listBranchDays(ctx, params.id, query)],
  [contract.listBranchVisits, (ctx, { params, query }) => listBranchVisits(ctx, params.id, query)],
  [contract.markPresent, markPresent],
  [contract.takeBackPresence, takeBackPresence],
  [contract.listClientVisits, (ctx, { params, query }) => listClientVisits(ctx, params.id, query)],
]);
