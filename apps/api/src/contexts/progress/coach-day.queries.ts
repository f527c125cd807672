import type { CoachDay } from '@coachme/contracts/progress.contract';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { LOW_READINESS } from '@coachme/domain/progression/readiness.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn, startOfDay } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { needsYou } from './needs-you.rules.ts';
import { standingsOf } from './standing.queries.ts';

/** Who needs the coach and why, who trained or trains on the day, and what tomorrow brings. */
export async function getCoachDay(
  ctx: Ctx,
  { date: asked }: { date?: string | undefined },
): Promise<CoachDay> {
  permit(ctx, 'dashboard:read');
  const { timeZone } = ctx.actor;
  const date = asked ?? localDateIn(timeZone, ctx.now);
  const clients = await clientsFacade.listActive(ctx);
  const ids = clients.map(({ id }) => id);
  // Of others it is not known whether they trained: that needs nobody.
  const sharing = clients.filter(({ shared }) => shared.includes('training')).map(({ id }) => id);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';

  const standings = new Map(
    (await standingsOf(ctx, sharing, date)).map((one) => [one.clientId, one]),
  );
  const programs = await programsFacade.runningAssignments(ctx, ids, date);
  const waiting = await programsFacade.waitingDeloads(ctx, sharing);
  const tomorrow = addDays(date, 1);
  const due = await programsFacade.dueDays(ctx, ids, { from: tomorrow, to: tomorrow });
  const live = await executionFacade.workoutsSince(ctx, sharing, startOfDay(timeZone, date));

  const situations = clients.flatMap((client) => {
    const standing = standings.get(client.id);
    if (!standing) return [];
    const program = programs.get(client.id);
    return {
      ...standing,
      clientName: client.name,
      today: date,
      joinedOn: localDateIn(client.timeZone, new Date(client.joinedAt)),
      isOnboarded: client.onboardedAt !== null,
      adherence: standing.adherence.ratio,
      deload: deloadOf(waiting, client),
      program: program ? { title: program.programTitle, endsOn: program.endsOn } : null,
    };
  });
  return {
    date,
    needsYou: needsYou(situations),
    live: live.map((workout) => ({ ...workout, clientName: nameOf(workout.clientId) })),
    trainedCount: new Set(
      live.filter(({ endedAt }) => endedAt !== null).map(({ clientId }) => clientId),
    ).size,
    activeClientCount: clients.length,
    tomorrow: due.map(({ clientId, name }) => ({
      clientId,
      clientName: nameOf(clientId),
      title: name,
    })),
  };
}

type Waiting = Awaited<ReturnType<typeof programsFacade.waitingDeloads>>;

/** What speaks for a lighter week of a client, in figures. */
function deloadOf(waiting: Waiting, client: { readonly id: string; readonly timeZone: string }) {
  const deload = waiting.find(({ clientId }) => clientId === client.id);
  if (!deload) return null;
  const answers = deload.reasons.flatMap((reason) =>
    reason.kind === 'readiness' ? reason.answers : [],
  );
  return {
    since: localDateIn(client.timeZone, new Date(deload.proposedAt)),
    stalled: deload.reasons.flatMap((reason) => (reason.kind === 'stalled' ? reason.lifts : []))
      .length,
    low: answers.filter(({ readiness }) => readiness <= LOW_READINESS).length,
  };
}
