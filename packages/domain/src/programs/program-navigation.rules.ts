import {
  type Content,
  chosenDay,
  chosenExercise,
  chosenWeek,
  type DayTrail,
  type Draft,
  daysOf,
  type ExerciseTrail,
  exercisesOf,
  findSet,
  type Selection,
  setsOf,
  type WeekTrail,
  weekTrails,
} from './program-content.rules.ts';

/** Where a key leads: along the lines of the language, or into and out of a part. */
export type Direction = 'up' | 'down' | 'start' | 'end' | 'in' | 'out';

const weekPart = ({ week }: WeekTrail): Selection => ({ part: 'week', id: week.id });
const dayPart = ({ day }: DayTrail): Selection => ({ part: 'day', id: day.id });
const exercisePart = ({ prescription }: ExerciseTrail): Selection => ({
  part: 'exercise',
  id: prescription.id,
});

/** The part a key leads to; where there is none, the chosen one stays. */
export function neighbour(draft: Draft, direction: Direction): Selection | null {
  const { content, selection } = draft;
  if (selection === null) {
    const first = weekTrails(content).flatMap(daysOf)[0];
    return first ? dayPart(first) : null;
  }
  return step(draft, direction) ?? selection;
}

function step(draft: Draft, direction: Direction): Selection | undefined {
  switch (direction) {
    case 'in':
      return inside(draft);
    case 'out':
      return around(draft);
    case 'up':
      return draft.selection?.part === 'set' ? sibling(draft, -1) : alongColumn(draft, -1);
    case 'down':
      return draft.selection?.part === 'set' ? sibling(draft, 1) : alongColumn(draft, 1);
    case 'start':
      return draft.selection?.part === 'set' ? sibling(draft, -1) : acrossDays(draft, -1);
    case 'end':
      return draft.selection?.part === 'set' ? sibling(draft, 1) : acrossDays(draft, 1);
  }
}

function inside(draft: Draft): Selection | undefined {
  const exercise = chosenExercise(draft);
  if (exercise) {
    const [set] = setsOf(exercise);
    return set && draft.selection?.part === 'exercise'
      ? { part: 'set', id: set.set.id }
      : undefined;
  }
  const day = chosenDay(draft);
  const week = chosenWeek(draft);
  const first = day ? exercisesOf(day).map(exercisePart) : week && daysOf(week).map(dayPart);
  return first?.[0];
}

function around(draft: Draft): Selection | undefined {
  const exercise = chosenExercise(draft);
  if (exercise) {
    return draft.selection?.part === 'set' ? exercisePart(exercise) : dayPart(exercise);
  }
  const day = chosenDay(draft);
  return day ? weekPart(day) : undefined;
}

function sibling({ content, selection }: Draft, by: number): Selection | undefined {
  const trail = selection ? findSet(content, selection.id) : undefined;
  const next = trail?.prescription.sets[trail.setIndex + by];
  return next && { part: 'set', id: next.id };
}

/** Weeks lie above each other, so a column is a week's head, its day, that day's exercises, the next week's head. */
function alongColumn(draft: Draft, by: number): Selection | undefined {
  const { content, selection } = draft;
  const column = chosenDay(draft)?.dayIndex ?? 0;
  const parts = weekTrails(content).flatMap((week) => {
    const days = daysOf(week);
    const day = days[Math.min(column, days.length - 1)];
    const below = day ? [dayPart(day), ...exercisesOf(day).map(exercisePart)] : [];
    return [weekPart(week), ...below];
  });
  const at = parts.findIndex(({ id }) => id === selection?.id);
  return parts[at + by];
}

/** The part at the same height in the day beside; before the first day stands the week itself. */
function acrossDays(draft: Draft, by: number): Selection | undefined {
  const week = chosenWeek(draft);
  if (!week) return undefined;
  const from = chosenDay(draft);
  const next = daysOf(week)[(from?.dayIndex ?? -1) + by];
  if (!next) return by < 0 && from ? weekPart(week) : undefined;
  const exercise = chosenExercise(draft);
  if (!exercise) return dayPart(next);
  const row = exercisesOf(exercise).findIndex(
    ({ prescription }) => prescription.id === exercise.prescription.id,
  );
  const beside = exercisesOf(next);
  const found = beside[Math.min(row, beside.length - 1)];
  return found ? exercisePart(found) : dayPart(next);
}

/** What is chosen when the chosen part is gone: its next sibling, else the one before, else what it lay in. */
export function nearestLeft(before: Draft, content: Content): Selection | null {
  const directions: readonly Direction[] =
    before.selection?.part === 'day' ? ['end', 'start', 'out'] : ['down', 'up', 'out'];
  const left = new Set(allIds(content));
  const found = directions
    .map((direction) => neighbour(before, direction))
    .find((selection) => selection && left.has(selection.id));
  return found ?? null;
}

function allIds(content: Content): string[] {
  return weekTrails(content).flatMap((week) => [
    week.week.id,
    ...daysOf(week).flatMap((day) => [
      day.day.id,
      ...exercisesOf(day).flatMap((exercise) => [
        exercise.prescription.id,
        ...exercise.prescription.sets.map(({ id }) => id),
      ]),
    ]),
  ]);
}
