import * as z from 'zod';
import { PlannedDay } from './assignments.words.ts';
import { IdParams } from './kit/page.ts';
import { route } from './kit/route.ts';
import { LocalDate } from './words.ts';

const tag = 'Assignments';
/** The first of the seven days that are meant, and where it goes. */
const stretch = { from: LocalDate, to: LocalDate };
const PlannedDays = z.object({ items: z.array(PlannedDay) });

export const planWeeksContract = {
  copyWeek: route({
    method: 'POST',
    path: '/clients/:id/weeks/copy',
    access: 'signed-in',
    tag,
    summary:
      'Plan seven days of a client once more from another date on; the copies are the client’s own',
    params: IdParams,
    body: z.strictObject({ id: z.uuid().optional(), ...stretch }),
    response: PlannedDays,
    errors: ['not-found', 'conflict'],
  }),
  moveWeek: route({
    method: 'POST',
    path: '/clients/:id/weeks/move',
    access: 'signed-in',
    tag,
    summary:
      'Move what was not begun of seven days to another date, alone or with all that follows',
    params: IdParams,
    body: z.strictObject({ ...stretch, reach: z.enum(['week', 'rest']).default('week') }),
    response: PlannedDays,
    errors: ['not-found', 'conflict'],
  }),
};
