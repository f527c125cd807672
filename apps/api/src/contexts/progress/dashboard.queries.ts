import type { PersonalRecord } from '@coachme/contracts/execution.words';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { addDays, weekStart } from '@coachme/domain/calendar/local-date.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { adherenceOf } from './adherence.rules.ts';
import { musclesOf, strengthOf, volumeByWeek, weekMarks } from './dashboard.rules.ts';
import { adherenceDays, standingsOf } from './standing.queries.ts';

/** Days of training that the charts show: twelve weeks. */
const chartDays = 84;
const recent = { limit: 10 };

/** A client at a glance; the same number of statements however long the history. */
export async function getClientDashboard(
  ctx: Ctx,
  clientId: string,
  { date }: { date?: string | undefined },
): Promise<ClientDashboard> {
  permit(ctx, 'progress:read');
  const client = await clientsFacade.getClientToRead(ctx, clientId, 'training');
  const today = date ?? localDateIn(client.timeZone, ctx.now);
  const from = addDays(today, -chartDays);
  const week = { from: weekStart(today), to: addDays(weekStart(today), 6) };

  // What is not shared is unknown: nothing of it is a missed day or no percent.
  const isShared = client.shared.includes('training');
  const [standing] = await standingsOf(ctx, isShared ? [clientId] : [], today);
  const days = await programsFacade.dueDays(ctx, [clientId], week);
  const running = await programsFacade.runningAssignment(ctx, clientId, today);
  const performed = await executionFacade.performedSince(ctx, clientId, from);
  const sessions = await executionFacade.sessionsSince(ctx, clientId, from);
  const ofWeek = performed.filter((one) => one.date >= addDays(today, -6));
  const exercises = await programsFacade.exercisesByIds(ctx, [
    ...new Set(ofWeek.map((one) => one.exerciseId)),
  ]);
  const workouts = isShared
    ? (await executionFacade.listClientWorkouts(ctx, clientId, recent)).items
    : [];
  const records = await executionFacade.listRecords(ctx, clientId, recent);

  const range = { from: addDays(today, 1 - adherenceDays), to: today };
  return {
    client,
    adherence: adherenceOf(range, standing?.adherence ?? { ratio: null, done: 0, due: 0 }),
    week: isShared ? weekMarks(days, sessions, today) : [],
    assignment: running,
    strength: strengthOf(performed),
    volume: volumeByWeek(sessions, { from, today }),
    muscles: musclesOf(ofWeek, new Map(exercises.map((exercise) => [exercise.id, exercise]))),
    recentWorkouts: workouts,
    recentRecords: records.items,
  };
}

/** A client's personal records, newest first. */
export async function listClientRecords(
  ctx: Ctx,
  clientId: string,
  page: PageQuery & { readonly exerciseId?: string | undefined },
): Promise<Page<PersonalRecord>> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  return executionFacade.listRecords(ctx, clientId, page);
}
