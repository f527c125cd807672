import { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { ClientRow } from '@coachme/contracts/clients.contract';
import { Deload } from '@coachme/contracts/deloads.contract';
import { GroupAssignment } from '@coachme/contracts/group-assignments.contract';
import { Program, ProgramRow } from '@coachme/contracts/programs.words';
import { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import * as z from 'zod';

const Roster = z.object({ clients: z.array(ClientRow), progress: z.array(RosterRow) });

const GroupPage = z.object({
  group: ClientGroup,
  members: z.array(ClientRow),
  progress: z.array(RosterRow),
  given: z.array(GroupAssignment),
});

const schemas: Readonly<Record<string, z.ZodType>> = {
  day: CoachDay,
  roster: Roster,
  client: ClientDashboard,
  programs: z.array(ProgramRow),
  program: Program,
  deloads: z.array(Deload),
  groups: z.array(ClientGroup),
  group: GroupPage,
};

/** The shape of a kept answer, by the name it is kept under, such as `client:<id>`; null for one no longer asked. */
export function answerSchemaOf(id: string): z.ZodType | null {
  return schemas[id.split(':')[0] ?? ''] ?? null;
}
