import { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { ClientRow } from '@coachme/contracts/clients.contract';
import { Deload } from '@coachme/contracts/deloads.contract';
import { StoredWorkout } from '@coachme/contracts/execution.words';
import { GroupAssignment } from '@coachme/contracts/group-assignments.contract';
import { Program, ProgramRow, ScheduledDay } from '@coachme/contracts/programs.words';
import { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import { SetComment } from '@coachme/contracts/set-comments.contract';
import * as z from 'zod';

const Roster = z.object({ clients: z.array(ClientRow), progress: z.array(RosterRow) });

const GroupPage = z.object({
  group: ClientGroup,
  members: z.array(ClientRow),
  progress: z.array(RosterRow),
  given: z.array(GroupAssignment),
});

const SeenSession = z.object({
  workout: StoredWorkout,
  planned: ScheduledDay.nullable(),
  comments: z.array(SetComment),
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
  session: SeenSession,
};

/** The shape of a kept answer, by the name it is kept under, such as `client:<id>`; null for one no longer asked. */
export function answerSchemaOf(id: string): z.ZodType | null {
  return schemas[id.split(':')[0] ?? ''] ?? null;
}
