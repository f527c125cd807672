import { MOST_SETS } from '@coachme/domain/programs/volume-band.rules';
import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { ChangeProgram, Program } from './programs.words.ts';
import { Instant, LocalDate, Muscle, WeightUnit } from './words.ts';

const tag = 'Programs';

/** Why a version was kept: it was published, or it was what stood there before a change or before an older one came back. */
export const VersionReason = z.enum(['published', 'changed', 'restored']);

export const ProgramVersionRow = z.object({
  id: z.uuid(),
  reason: VersionReason,
  keptBy: z.uuid(),
  keptAt: Instant,
});
export type ProgramVersionRow = z.infer<typeof ProgramVersionRow>;

export const ProgramVersion = ProgramVersionRow.extend({ content: ChangeProgram });
export type ProgramVersion = z.infer<typeof ProgramVersion>;

/** A client on the program now, with the dates of their copy. */
export const ProgramClient = z.object({
  assignmentId: z.uuid(),
  clientId: z.uuid(),
  name: z.string(),
  startsOn: LocalDate,
  endsOn: LocalDate,
});
export type ProgramClient = z.infer<typeof ProgramClient>;

const Sets = z.int().min(0).max(MOST_SETS);

/** Hard sets a week between which a muscle is meant to be trained. */
export const VolumeBand = z
  .strictObject({ muscle: Muscle, from: Sets, to: Sets })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'A band ends where it begins or above.',
  });
export type VolumeBand = z.infer<typeof VolumeBand>;

const VersionParams = IdParams.extend({ versionId: z.uuid() });

export const programVersionsContract = {
  listVersions: route({
    method: 'GET',
    path: '/programs/:id/versions',
    access: 'signed-in',
    tag,
    summary: 'Kept versions of a program, newest first',
    params: IdParams,
    query: PageQuery,
    response: page(ProgramVersionRow),
    errors: ['not-found'],
  }),
  getVersion: route({
    method: 'GET',
    path: '/programs/:id/versions/:versionId',
    access: 'signed-in',
    tag,
    summary: 'A kept version of a program, whole',
    params: VersionParams,
    response: ProgramVersion,
    errors: ['not-found'],
  }),
  restoreVersion: route({
    method: 'POST',
    path: '/programs/:id/versions/:versionId/restore',
    access: 'signed-in',
    tag,
    summary:
      'Put a kept version in the place of the program; what stood there is kept as a version too',
    params: VersionParams,
    response: Program,
    errors: ['not-found', 'conflict', 'stale'],
  }),
  listProgramClients: route({
    method: 'GET',
    path: '/programs/:id/clients',
    access: 'signed-in',
    tag,
    summary: 'Clients on the program now, of those the caller may see',
    params: IdParams,
    query: PageQuery,
    response: page(ProgramClient),
    errors: ['not-found'],
  }),
  printProgram: route({
    method: 'GET',
    path: '/programs/:id/pdf',
    access: 'signed-in',
    tag,
    summary: 'The program as a PDF, A4, in the caller’s language and the unit asked for',
    params: IdParams,
    query: z.object({ unit: WeightUnit.default('kg') }),
    answers: 'application/pdf',
    response: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
    errors: ['not-found'],
  }),
  listVolumeBands: route({
    method: 'GET',
    path: '/volume-bands',
    access: 'signed-in',
    tag,
    summary:
      'Bands of weekly hard sets that the organization has set; other muscles have the usual ones',
    query: PageQuery,
    response: page(VolumeBand),
  }),
  changeVolumeBands: route({
    method: 'PUT',
    path: '/volume-bands',
    access: 'signed-in',
    tag,
    summary: 'Set the bands of the organization; muscles left out go back to the usual ones',
    body: z.strictObject({ bands: z.array(VolumeBand).max(30) }),
    response: page(VolumeBand),
  }),
};
