import * as z from 'zod';
import {
  Simplification,
  SimplificationPreview,
  SimplificationWish,
  SmallerPlan,
} from './assignments.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';

const tag = 'Assignments';
const changing = ['not-found', 'conflict'] as const;

export const simplificationsContract = {
  getSmallerPlans: route({
    method: 'GET',
    path: '/program-assignments/:id/smaller-plans',
    access: 'signed-in',
    tag,
    summary: 'The next smaller sizes of a running plan to choose from, with what each comes to',
    params: IdParams,
    response: z.object({ items: z.array(SmallerPlan) }),
    errors: changing,
  }),
  previewSimplification: route({
    method: 'POST',
    path: '/program-assignments/:id/simplification-preview',
    access: 'signed-in',
    tag,
    summary: 'What fewer days, exercises or sets would leave of the days that were not begun',
    params: IdParams,
    body: SimplificationWish,
    response: SimplificationPreview,
    errors: changing,
  }),
  proposeSimplification: route({
    method: 'POST',
    path: '/program-assignments/:id/simplifications',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Offer a smaller plan; nothing changes before the client or the coach accepts it',
    params: IdParams,
    body: z.strictObject({ id: z.uuid().optional(), wish: SimplificationWish }),
    response: Simplification,
    errors: changing,
  }),
  listSimplifications: route({
    method: 'GET',
    path: '/program-assignments/:id/simplifications',
    access: 'signed-in',
    tag,
    summary: 'The smaller plans that were offered, newest first',
    params: IdParams,
    query: PageQuery,
    response: page(Simplification),
    errors: ['not-found'],
  }),
  acceptSimplification: route({
    method: 'POST',
    path: '/simplifications/:id/accept',
    access: 'signed-in',
    tag,
    summary: 'Make the plan smaller from now on; what was begun or trained stays',
    params: IdParams,
    response: Simplification,
    errors: changing,
  }),
  declineSimplification: route({
    method: 'POST',
    path: '/simplifications/:id/decline',
    access: 'signed-in',
    tag,
    summary: 'Say no to a smaller plan that nobody accepted, or withdraw it; the plan stays',
    params: IdParams,
    response: Simplification,
    errors: changing,
  }),
  revertSimplification: route({
    method: 'POST',
    path: '/simplifications/:id/revert',
    access: 'signed-in',
    tag,
    summary: 'Take a smaller plan back, for the days that are still open',
    params: IdParams,
    response: Simplification,
    errors: changing,
  }),
};
