import type { Workout } from '@coachme/contracts/execution.words';
import type { ProgramReport } from '@coachme/contracts/program-reports.contract';
import { effectivenessOf, type LiftOutcome } from '@coachme/domain/programs/effectiveness.rules';
import { usualBandOf } from '@coachme/domain/programs/volume-band.rules';
import { isLighter } from '@coachme/domain/progression/lighter-day.rules';
import { exerciseSessionFigures } from '@coachme/domain/strength/exercise-session.rules';
import { hardSetsByMuscle, isHardSet } from '@coachme/domain/strength/volume.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';

type Plan = Awaited<ReturnType<typeof programsFacade.planAround>>;
type Exercise = Awaited<ReturnType<typeof programsFacade.exercisesByIds>>[number];

/** How well a program works or worked for its client; a fixed number of statements. */
export async function getProgramReport(ctx: Ctx, assignmentId: string): Promise<ProgramReport> {
  permit(ctx, 'progress:read');
  const assignment = await programsFacade.assignmentInBrief(ctx, assignmentId);
  if (!assignment) throw new AppError('not-found', 'no-such-assignment');
  const { clientId, programTitle, startsOn, endsOn, endedAt } = assignment;
  await clientsFacade.readShared(ctx, clientId, 'training');
  const { timeZone } = await clientsFacade.getClient(ctx, clientId);
  const today = localDateIn(timeZone, ctx.now);
  const plan = await programsFacade.planAround(ctx, { assignmentId });
  const ids = plan.map(({ id }) => id);
  const sessions = (await executionFacade.sessionsOfDays(ctx, ids)).filter(
    (session) => session.endedAt !== null,
  );
  const exerciseIds = new Set(
    sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)),
  );
  const exercises = await programsFacade.exercisesByIds(ctx, [...exerciseIds]);
  const done = new Set(sessions.map(({ scheduledDayId }) => scheduledDayId));
  // What is due today may still be trained.
  const due = plan.filter(({ id, date, isInPlan }) => done.has(id) || (isInPlan && date < today));
  const adherence = { due: due.length, done: due.filter(({ id }) => done.has(id)).length };
  const weeks = weeksOf(plan, sessions);
  const { score, parts, lifts } = effectivenessOf({
    ...adherence,
    lifts: liftsOf(exercises, sessions),
    weeklyVolumeKg: weeks.filter((week) => !week.isLighter).map(({ volumeKg }) => volumeKg),
    hardSets: muscleWeeks(weeks, exercises),
    pains: sessions.flatMap(({ feedback }) => feedback?.pain ?? []),
  });
  const isWhole = plan.every(({ id, isInPlan }) => !isInPlan || done.has(id));
  return {
    ...{ assignmentId, clientId, programTitle, startsOn },
    endsOn: endedAt ? localDateIn(timeZone, endedAt) : endsOn,
    isOver: endedAt !== null || isWhole || endsOn < today,
    ...{ score, parts, lifts },
    adherence,
    weeks: weeks.map(({ weekNumber, volumeKg, hardSets }) => ({ weekNumber, volumeKg, hardSets })),
  };
}

type Week = {
  readonly weekNumber: number;
  readonly isLighter: boolean;
  readonly sessions: readonly Workout[];
  readonly volumeKg: number;
  readonly hardSets: number;
};

/** The weeks of the plan that were trained, in their order. */
function weeksOf(plan: Plan, sessions: readonly Workout[]): Week[] {
  const dayOf = new Map(plan.map((day) => [day.id, day]));
  const byWeek = Map.groupBy(
    sessions,
    ({ scheduledDayId }) => dayOf.get(scheduledDayId ?? '')?.weekNumber ?? 0,
  );
  return [...byWeek]
    .toSorted(([one], [other]) => one - other)
    .map(([weekNumber, ofWeek]) => {
      const logs = ofWeek.flatMap(({ exercises }) => exercises);
      return {
        weekNumber,
        isLighter: ofWeek.some(({ scheduledDayId }) =>
          isLighter(dayOf.get(scheduledDayId ?? '')?.lighter),
        ),
        sessions: ofWeek,
        volumeKg: logs.reduce((sum, { sets }) => sum + exerciseSessionFigures(sets).volumeKg, 0),
        hardSets: logs.flatMap(({ sets }) => sets).filter(isHardSet).length,
      };
    });
}

/** The hard sets of each muscle in each week that was not lighter, with the band they are meant to lie in. */
function muscleWeeks(weeks: readonly Week[], exercises: readonly Exercise[]) {
  const exerciseOf = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return weeks
    .filter((week) => !week.isLighter)
    .flatMap(({ sessions }) => {
      const trained = sessions.flatMap(({ exercises: logs }) =>
        logs.flatMap(({ exerciseId, sets }) => {
          const exercise = exerciseOf.get(exerciseId);
          return exercise ? [{ ...exercise, sets }] : [];
        }),
      );
      return Object.entries(hardSetsByMuscle(trained)).map(([muscle, sets]) => {
        const { from: min, to: max } = usualBandOf(muscle);
        return { sets, min, max };
      });
    });
}

function liftsOf(exercises: readonly Exercise[], sessions: readonly Workout[]): LiftOutcome[] {
  const logs = Map.groupBy(
    sessions.flatMap((session) => session.exercises),
    ({ exerciseId }) => exerciseId,
  );
  return exercises
    .filter(({ mechanic }) => mechanic === 'compound')
    .map(({ id, name }) => ({
      ...{ exerciseId: id, exerciseName: name },
      e1rmKg: (logs.get(id) ?? []).flatMap(({ sets }) => exerciseSessionFigures(sets).e1rmKg ?? []),
    }));
}
