import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import type { Muscle } from '@coachme/contracts/words';
import { addDays, datesBetween, weekStart } from '@coachme/domain/calendar/local-date.rules';
import type { SetLog } from '@coachme/domain/session/set-log.rules';
import {
  DEFAULT_ONE_REP_MAX_FORMULA,
  estimateOneRepMaxKg,
} from '@coachme/domain/strength/one-rep-max.rules';
import { countsForRecords } from '@coachme/domain/strength/records.rules';
import { hardSetsByMuscle } from '@coachme/domain/strength/volume.rules';

type Performed = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly date: string;
  readonly sets: readonly SetLog[];
};

/** How many lifts the strength chart shows. */
const mainLifts = 4;

/** Best estimated one-rep max (kg) per session of the lifts trained most often with a load, oldest first. */
export function strengthOf(performed: readonly Performed[]): ClientDashboard['strength'] {
  const lifts = Map.groupBy(performed.filter(hasEstimate), ({ exerciseId }) => exerciseId);
  return [...lifts.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mainLifts)
    .flatMap((sessions) => {
      const [first] = sessions;
      if (!first) return [];
      const { exerciseId, exerciseName } = first;
      return {
        exerciseId,
        exerciseName,
        formula: DEFAULT_ONE_REP_MAX_FORMULA,
        points: pointsOf(sessions),
      };
    });
}

function pointsOf(sessions: readonly Performed[]): ClientDashboard['strength'][number]['points'] {
  let best = 0;
  return sessions.map((session, index) => {
    const e1rmKg = estimateOf(session);
    const isRecord = index > 0 && e1rmKg > best;
    best = Math.max(best, e1rmKg);
    return { date: session.date, e1rmKg, isRecord };
  });
}

const hasEstimate = (session: Performed) => estimateOf(session) > 0;

function estimateOf({ sets }: Performed): number {
  const estimates = sets
    .filter(countsForRecords)
    .map(({ loadKg, reps }) => estimateOneRepMaxKg({ loadKg: loadKg ?? 0, reps: reps ?? 0 }) ?? 0);
  return Math.round(Math.max(0, ...estimates) * 100) / 100;
}

/** Volume (kg) and sets per week from the week of `from` to that of `today`, weeks without training included. */
export function volumeByWeek(
  sessions: readonly {
    readonly date: string;
    readonly volumeKg: number;
    readonly setCount: number;
  }[],
  { from, today }: { readonly from: string; readonly today: string },
): ClientDashboard['volume'] {
  const weeks = new Map<string, { weekStart: string; volumeKg: number; setCount: number }>();
  for (let week = weekStart(from); week <= today; week = addDays(week, 7)) {
    weeks.set(week, { weekStart: week, volumeKg: 0, setCount: 0 });
  }
  for (const { date, volumeKg, setCount } of sessions) {
    const week = weeks.get(weekStart(date));
    if (!week) continue;
    week.volumeKg += volumeKg;
    week.setCount += setCount;
  }
  return [...weeks.values()];
}

type Muscles = {
  readonly primaryMuscles: readonly Muscle[];
  readonly secondaryMuscles: readonly Muscle[];
};

/** Hard sets per muscle, most first. */
export function musclesOf(
  performed: readonly Performed[],
  exercises: ReadonlyMap<string, Muscles>,
): ClientDashboard['muscles'] {
  const trained = performed.flatMap(({ exerciseId, sets }) => {
    const muscles = exercises.get(exerciseId);
    return muscles ? [{ ...muscles, sets }] : [];
  });
  return Object.entries(hardSetsByMuscle(trained))
    .map(([muscle, hardSets]) => ({ muscle: muscle as Muscle, hardSets }))
    .toSorted((one, other) => other.hardSets - one.hardSets);
}

type Day = { readonly id: string; readonly date: string; readonly name: string };
type Session = {
  readonly id: string;
  readonly scheduledDayId: string | null;
  readonly title: string;
  readonly date: string;
  readonly isFinished: boolean;
};

/** One mark per date of the week around `today`: what was planned and what was done. */
export function weekMarks(
  days: readonly Day[],
  sessions: readonly Session[],
  today: string,
): ClientDashboard['week'] {
  const start = weekStart(today);
  return datesBetween(start, addDays(start, 6)).map((date) => {
    const day = days.find((one) => one.date === date);
    const ofDay =
      day &&
      sessions.find(({ scheduledDayId, isFinished }) => isFinished && scheduledDayId === day.id);
    const session = ofDay ?? sessions.find((one) => one.isFinished && one.date === date);
    const title = day?.name ?? session?.title ?? null;
    return {
      date,
      title,
      workoutId: session?.id ?? null,
      state: markOf({ date, today, day, session, ofDay }),
    };
  });
}

type Mark = {
  date: string;
  today: string;
  day: Day | undefined;
  session: Session | undefined;
  ofDay: Session | undefined;
};

function markOf({
  date,
  today,
  day,
  session,
  ofDay,
}: Mark): ClientDashboard['week'][number]['state'] {
  if (ofDay) return 'done';
  if (!day) return session ? 'extra' : 'rest';
  if (date === today) return 'due';
  return date < today ? 'missed' : 'upcoming';
}
