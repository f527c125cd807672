import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { ProgramAbout, ProgramFigures, ProgramFilter, ProgramGoal } from './program-about.words.ts';
import { Program, TrainingDay, TrainingWeek } from './programs.words.ts';
import { Equipment, Instant, Name, Revision } from './words.ts';

const tag = 'Program templates';

/** A ready program that comes with CoachMe, in the reader's language. */
export const ProgramTemplateRow = z.object({
  key: z.string(),
  title: z.string(),
  description: z.string(),
  about: ProgramAbout,
  figures: ProgramFigures,
  weekCount: z.int(),
  daysPerWeek: z.int(),
  /** All that is needed for it; nothing for bodyweight alone. */
  equipment: z.array(Equipment),
});
export type ProgramTemplateRow = z.infer<typeof ProgramTemplateRow>;

export const ProgramTemplate = ProgramTemplateRow.extend({ weeks: z.array(TrainingWeek) });
export type ProgramTemplate = z.infer<typeof ProgramTemplate>;

const KeyParams = z.object({ key: z.string().regex(/^[a-z0-9-]{1,60}$/) });

/** Who finds a day template: the coach who made it, their organization, or everybody on this installation. */
export const Visibility = z.enum(['private', 'organization', 'public']);
export type Visibility = z.infer<typeof Visibility>;

export const DayTemplate = z.object({
  id: z.uuid(),
  title: z.string(),
  goal: ProgramGoal.nullable(),
  visibility: Visibility,
  day: TrainingDay,
  /** Whether the reader may change it: another organization's public ones can only be used. */
  isOurs: z.boolean(),
  updatedAt: Instant,
  revision: Revision,
});
export type DayTemplate = z.infer<typeof DayTemplate>;

export const AddDayTemplate = z.strictObject({
  id: z.uuid().optional(),
  title: Name,
  goal: ProgramGoal.nullable().default(null),
  visibility: Visibility.default('organization'),
  day: TrainingDay,
});
export type AddDayTemplate = z.infer<typeof AddDayTemplate>;

export const ChangeDayTemplate = z.strictObject({
  title: Name,
  goal: ProgramGoal.nullable(),
  visibility: Visibility,
});
export type ChangeDayTemplate = z.infer<typeof ChangeDayTemplate>;

export const programTemplatesContract = {
  listProgramTemplates: route({
    method: 'GET',
    path: '/program-templates',
    access: 'signed-in',
    tag,
    summary: 'Ready programs that come with CoachMe, in the reader’s language',
    query: PageQuery.extend(ProgramFilter.shape),
    response: page(ProgramTemplateRow),
  }),
  listTemplatesOfPrograms: route({
    method: 'GET',
    path: '/programs/templates',
    access: 'signed-in',
    tag,
    summary: 'The same list as `program-templates`, for who looks for it beside programs',
    query: PageQuery.extend(ProgramFilter.shape),
    response: page(ProgramTemplateRow),
  }),
  getProgramTemplate: route({
    method: 'GET',
    path: '/program-templates/:key',
    access: 'signed-in',
    tag,
    summary: 'A ready program with its weeks',
    params: KeyParams,
    response: ProgramTemplate,
    errors: ['not-found'],
  }),
  startFromTemplate: route({
    method: 'POST',
    path: '/program-templates/:key/start',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Copy a ready program into a new draft',
    params: KeyParams,
    body: z.strictObject({ id: z.uuid().optional(), title: Name.optional() }),
    response: Program,
    errors: ['not-found', 'conflict'],
  }),
  listDayTemplates: route({
    method: 'GET',
    path: '/day-templates',
    access: 'signed-in',
    tag,
    summary:
      'Kept training days: one’s own, the organization’s and public ones, last changed first',
    query: PageQuery.extend({
      q: z.string().trim().max(100).optional(),
      goal: ProgramGoal.optional(),
      visibility: Visibility.optional(),
    }),
    response: page(DayTemplate),
  }),
  addDayTemplate: route({
    method: 'POST',
    path: '/day-templates',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Keep a training day for any program',
    body: AddDayTemplate,
    response: DayTemplate,
    errors: ['conflict'],
  }),
  changeDayTemplate: route({
    method: 'PUT',
    path: '/day-templates/:id',
    access: 'signed-in',
    tag,
    summary: 'Change title, goal or who finds a kept day',
    params: IdParams,
    body: ChangeDayTemplate,
    response: DayTemplate,
    errors: ['not-found', 'conflict'],
  }),
  removeDayTemplate: route({
    method: 'DELETE',
    path: '/day-templates/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Take a kept day out of the list; programs that used it keep their copy',
    params: IdParams,
    response: Nothing,
    errors: ['not-found'],
  }),
};
