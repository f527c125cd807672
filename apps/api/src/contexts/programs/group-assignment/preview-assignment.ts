import type { Client } from '@coachme/contracts/clients.contract';
import type {
  AssignmentPreview,
  groupAssignmentsContract,
} from '@coachme/contracts/group-assignments.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { Program } from '@coachme/contracts/programs.words';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { refusalToAssign } from '../assignment/assign-program.ts';
import { programAssignments } from '../assignment/assignment.tables.ts';
import { planDays } from '../assignment/plan.rules.ts';
import { loadProgram } from '../authoring/program.store.ts';

type Preview = Input<typeof groupAssignmentsContract.previewAssignment>;

/** What giving a program would mean for each of several clients: which days, and which plans it would lie beside. */
export async function previewAssignment(
  ctx: Ctx,
  { params, body }: Preview,
): Promise<{ items: AssignmentPreview[] }> {
  permit(ctx, 'program:assign');
  const program = await loadProgram(ctx, params.id);
  const clients = await clientsFacade.clientsByIds(ctx, [...new Set(body.clientIds)]);
  const running = Map.groupBy(await readRunning(ctx, clients), ({ clientId }) => clientId);
  return {
    items: clients.map((client) => {
      const days = daysFor(program, client, body);
      const others = (running.get(client.id) ?? []).filter((one) => overlaps(one, days));
      return { ...days, overlaps: others.map((one) => shown(one, days)) };
    }),
  };
}

type Running = Awaited<ReturnType<typeof readRunning>>[number];
type Stretch = Pick<AssignmentPreview, 'firstDay' | 'lastDay'>;

/** With how many of its open days would leave the plan: those from the first new day on. */
const shown = ({ clientId, openDates, ...running }: Running, { firstDay }: Stretch) => ({
  ...running,
  goingCount: openDates.filter((date) => firstDay !== null && date >= firstDay).length,
});

const overlaps = ({ startsOn, endsOn }: Running, { firstDay, lastDay }: Stretch): boolean =>
  firstDay !== null && lastDay !== null && startsOn <= lastDay && endsOn >= firstDay;

function daysFor(
  program: Program,
  client: Client,
  { startsOn, layout }: Preview['body'],
): Omit<AssignmentPreview, 'overlaps'> {
  const { trainingDays } = client.profile;
  const plan = planDays({ weeks: program.weeks, layout, startsOn, trainingDays });
  const dates = plan.ok ? plan.days.map(({ date }) => date) : [];
  return {
    clientId: client.id,
    clientName: client.name,
    firstDay: dates[0] ?? null,
    lastDay: dates.at(-1) ?? null,
    dayCount: dates.length,
    refusal: refusalToAssign(program, client) ?? (plan.ok ? null : plan.refusal),
  };
}

/** The dates of an assignment that are neither trained nor out of the plan. */
const openDates = sql<string[]>`array(
  select d.scheduled_on::text from programs.scheduled_days d
  where d.organization_id = program_assignments.organization_id and d.assignment_id = program_assignments.id
    and d.trained_at is null and d.removed_at is null)`;

/** The plans that clients are on, whether they rest or not: one statement. */
async function readRunning(ctx: Ctx, clients: readonly Client[]) {
  if (clients.length === 0) return [];
  const { clientId, programTitle, startsOn, endsOn } = programAssignments;
  return ctx.tx
    .select({
      assignmentId: programAssignments.id,
      ...{ clientId, programTitle, startsOn, endsOn, openDates },
    })
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        inArray(
          clientId,
          clients.map(({ id }) => id),
        ),
        isNull(programAssignments.endedAt),
      ),
    )
    .orderBy(asc(startsOn), asc(programAssignments.id));
}
