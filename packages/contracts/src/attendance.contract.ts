import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, LocalDate } from './words.ts';

/** That a client was at a branch on a day: one visit, however many sessions they trained there. */
export const Visit = z.object({
  clientId: z.uuid(),
  clientName: z.string(),
  branchId: z.uuid(),
  branchName: z.string(),
  /** The date where the client was. */
  date: LocalDate,
  /** When the first of those who tell of it saw the client. */
  firstAt: Instant,
  /** Told by a session that took place there. */
  hasSession: z.boolean(),
  /** Marked by the front desk. */
  isMarked: z.boolean(),
});
export type Visit = z.infer<typeof Visit>;

/** A day of a branch with how many visits it had. */
export const BranchDay = z.object({ date: LocalDate, visits: z.int() });
export type BranchDay = z.infer<typeof BranchDay>;

/** A branch where the signed-in person may say that they train. */
export const MyBranch = z.object({
  id: z.uuid(),
  name: z.string(),
  organizationName: z.string(),
  /** The person as a client of that organization. */
  clientId: z.uuid(),
});
export type MyBranch = z.infer<typeof MyBranch>;
/** As phones keep them. */
export const MyBranches = z.array(MyBranch);

const PresenceParams = IdParams.extend({ date: LocalDate, clientId: z.uuid() });

const tag = 'Attendance';

export const attendanceContract = {
  getMyBranches: route({
    method: 'GET',
    path: '/branches/mine',
    access: 'signed-in',
    budget: 'sync',
    tag,
    summary:
      'Where the signed-in client may say they train: the open branches, in all their organizations',
    response: z.object({ items: MyBranches }),
  }),
  listBranchDays: route({
    method: 'GET',
    path: '/branches/:id/days',
    access: 'signed-in',
    tag,
    summary: 'Days on which clients were at a branch, the latest first',
    params: IdParams,
    query: PageQuery,
    response: page(BranchDay),
    errors: ['not-found'],
  }),
  listBranchVisits: route({
    method: 'GET',
    path: '/branches/:id/visits',
    access: 'signed-in',
    tag,
    summary:
      'Who was at a branch on a date (today at the organization), the latest to come first; of the clients one may see',
    params: IdParams,
    query: PageQuery.extend({ on: LocalDate.optional() }),
    response: page(Visit),
    errors: ['not-found'],
  }),
  markPresent: route({
    method: 'PUT',
    path: '/branches/:id/visits/:date/:clientId',
    access: 'signed-in',
    tag,
    summary: 'Mark a client as present at a branch on a date; again changes nothing',
    params: PresenceParams,
    response: Visit,
    errors: ['not-found', 'conflict'],
  }),
  takeBackPresence: route({
    method: 'DELETE',
    path: '/branches/:id/visits/:date/:clientId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Take back that a client was marked as present; what their sessions tell stays',
    params: PresenceParams,
    response: Nothing,
    errors: ['not-found'],
  }),
  listClientVisits: route({
    method: 'GET',
    path: '/clients/:id/visits',
    access: 'signed-in',
    tag,
    summary:
      'At which branches a client was and when, the latest first; clients ask for themselves',
    params: IdParams,
    query: PageQuery,
    response: page(Visit),
    errors: ['not-found'],
  }),
  exportVisits: route({
    method: 'GET',
    path: '/exports/visits',
    access: 'signed-in',
    answers: 'text/csv',
    tag,
    summary: 'All visits of a client as a table, the oldest first; without a client one’s own',
    query: z.object({ clientId: z.uuid().optional() }),
    response: z.string(),
    errors: ['not-found'],
  }),
};
