import type { EnduranceSession } from '../endurance/endurance-session.rules.ts';
import {
  type Content,
  type DayTrail,
  dayTrails,
  type ExerciseTrail,
  exerciseTrails,
  type WeekTrail,
  weekTrails,
} from './program-content.rules.ts';

/** Where a part stands, counted from 1; a week has no day. */
export type ChangePlace = {
  readonly week: number;
  readonly day: number | null;
  readonly dayName: string;
};

/** One thing that is different in the newer version of a program. */
export type ProgramChange =
  | {
      readonly what: 'added' | 'removed' | 'moved';
      readonly part: 'week' | 'day' | 'exercise';
      readonly place: ChangePlace;
      readonly name: string;
    }
  | {
      readonly what: 'sets' | 'notes' | 'swapped' | 'words';
      readonly part: 'program' | 'week' | 'day' | 'exercise';
      readonly place: ChangePlace | null;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    };

type Sets = ExerciseTrail['prescription']['sets'];
/** How sets are said in the reader's language; of an endurance session its steps. */
export type SayBySets = (sets: Sets, endurance?: EnduranceSession) => string;

/** What a coach would say has changed from one version of a program to the next, in the order of the program. */
export function changesBetween(before: Content, after: Content, say: SayBySets): ProgramChange[] {
  return [
    ...wordsOfProgram(before, after),
    ...partChanges('week', weeksOf(before), weeksOf(after)),
    ...partChanges('day', daysIn(before), daysIn(after)),
    ...partChanges('exercise', exercisesIn(before), exercisesIn(after)),
    ...exerciseChanges(before, after, say),
  ];
}

type Placed = {
  readonly id: string;
  readonly within: string;
  readonly place: ChangePlace;
  readonly name: string;
  /** What is written on the part itself. */
  readonly words: string;
};

function weeksOf(content: Content): Placed[] {
  return weekTrails(content).map(({ week, weekIndex }: WeekTrail) => ({
    id: week.id,
    within: String(weekIndex),
    place: { week: weekIndex + 1, day: null, dayName: '' },
    name: week.name,
    words: [week.name, week.mesocycle, week.notes].filter(Boolean).join(' · '),
  }));
}

const placeOfDay = ({ weekIndex, dayIndex, day }: DayTrail): ChangePlace => ({
  week: weekIndex + 1,
  day: dayIndex + 1,
  dayName: day.name,
});

function daysIn(content: Content): Placed[] {
  return dayTrails(content).map((trail) => ({
    id: trail.day.id,
    within: trail.week.id,
    place: placeOfDay(trail),
    name: trail.day.name,
    words: [trail.day.name, trail.day.focus, trail.day.notes].filter(Boolean).join(' · '),
  }));
}

function exercisesIn(content: Content): Placed[] {
  return exerciseTrails(content).map((trail) => ({
    id: trail.prescription.id,
    within: trail.day.id,
    place: placeOfDay(trail),
    name: trail.prescription.exerciseName,
    words: '',
  }));
}

type PartName = 'week' | 'day' | 'exercise';

function partChanges(part: PartName, before: Placed[], after: Placed[]): ProgramChange[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const now = new Map(after.map((each) => [each.id, each]));
  const removed = before.filter(({ id }) => !now.has(id));
  return [
    ...removed.map(({ place, name }) => ({ what: 'removed' as const, part, place, name })),
    ...after.flatMap((each) => changesOfPart(part, old.get(each.id), each)),
  ];
}

function changesOfPart(part: PartName, old: Placed | undefined, now: Placed): ProgramChange[] {
  const { place, name } = now;
  if (!old) return [{ what: 'added', part, place, name }];
  const changes: ProgramChange[] = [];
  if (old.within !== now.within) changes.push({ what: 'moved', part, place, name });
  if (old.words !== now.words) {
    changes.push({ what: 'words', part, place, name, before: old.words, after: now.words });
  }
  return changes;
}

function exerciseChanges(before: Content, after: Content, say: SayBySets): ProgramChange[] {
  const old = new Map(exerciseTrails(before).map((trail) => [trail.prescription.id, trail]));
  return exerciseTrails(after).flatMap((trail) => {
    const was = old.get(trail.prescription.id);
    return was ? changesOfExercise(was, trail, say) : [];
  });
}

function changesOfExercise(
  was: ExerciseTrail,
  now: ExerciseTrail,
  say: SayBySets,
): ProgramChange[] {
  const told = {
    part: 'exercise' as const,
    place: placeOfDay(now),
    name: now.prescription.exerciseName,
  };
  const [one, other] = [was.prescription, now.prescription];
  const pairs = [
    { what: 'swapped', before: one.exerciseId, after: other.exerciseId },
    { what: 'sets', before: say(one.sets, one.endurance), after: say(other.sets, other.endurance) },
    { what: 'notes', before: one.notes, after: other.notes },
  ] as const;
  return pairs
    .filter((pair) => pair.before !== pair.after)
    .map((pair) =>
      pair.what === 'swapped'
        ? { ...told, ...pair, before: one.exerciseName, after: other.exerciseName }
        : { ...told, ...pair },
    );
}

function wordsOfProgram(before: Content, after: Content): ProgramChange[] {
  const said = [
    [before.title, after.title],
    [before.description, after.description],
  ] as const;
  return said
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({
      what: 'words' as const,
      part: 'program' as const,
      place: null,
      name: after.title,
      before: one,
      after: other,
    }));
}
