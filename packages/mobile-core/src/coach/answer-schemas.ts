import { ClientRow } from '@coachme/contracts/clients.contract';
import { Deload } from '@coachme/contracts/deloads.contract';
import { Program, ProgramRow } from '@coachme/contracts/programs.words';
import { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import * as z from 'zod';

const Roster = z.object({ clients: z.array(ClientRow), progress: z.array(RosterRow) });

const schemas: Readonly<Record<string, z.ZodType>> = {
  day: CoachDay,
  roster: Roster,
  client: ClientDashboard,
  programs: z.array(ProgramRow),
  program: Program,
  deloads: z.array(Deload),
};

/** The shape of a kept answer, by the name it is kept under, such as `client:<id>`; null for one no longer asked. */
export function answerSchemaOf(id: string): z.ZodType | null {
  return schemas[id.split(':')[0] ?? ''] ?? null;
}
