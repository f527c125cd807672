import { type FieldValue, isSame, mergeFields } from './merge.rules.ts';

type Row = { id: string } & Record<string, FieldValue>;
type WithSets = Row & { sets: Row[] };
/** Whatever of a session travels: what both sides do not know of stays as it is. */
type Session = Record<string, FieldValue> & { exercises: WithSets[] };

/** What two devices made of one thing: `stored` arrived first, `pushed` arrives now; `base` is what both began from. */
type Sides<T> = { readonly base: T | null; readonly stored: T; readonly pushed: T };
type Merge<T> = (sides: Sides<T>) => T;

/**
 * Joins what was pushed with what another device stored since `base`. A field only one side changed keeps that
 * change; where both changed it the later arrival, `pushed`, wins. Sets and exercises added by either side stay;
 * one that a side removed goes, unless the other side changed it meanwhile.
 */
export function mergeWorkouts<T extends Session>(sides: Sides<T>): T {
  const exercises = listOf(
    inside(sides, ({ exercises }) => exercises),
    mergeExercises,
  );
  return { ...fieldsOf(sides), exercises };
}

const mergeExercises: Merge<WithSets> = (sides) => ({
  ...fieldsOf(sides),
  sets: listOf<Row>(
    inside(sides, ({ sets }) => sets),
    fieldsOf,
  ),
});

function fieldsOf<T extends Record<string, FieldValue>>({ base, stored, pushed }: Sides<T>): T {
  const { merged } = mergeFields({ base: base ?? stored, mine: pushed, theirs: stored });
  // Every field of the result comes from one of the sides.
  return merged as T;
}

function inside<T, Inner>(
  { base, stored, pushed }: Sides<T>,
  part: (whole: T) => Inner[],
): Sides<Inner[]> {
  return { base: base && part(base), stored: part(stored), pushed: part(pushed) };
}

/** In the order of `pushed`; what only `stored` has comes after. */
function listOf<T extends { id: string } & Record<string, FieldValue>>(
  { base, stored, pushed }: Sides<T[]>,
  merge: Merge<T>,
): T[] {
  const find = (list: T[] | null, id: string) => list?.find((one) => one.id === id) ?? null;
  const kept = pushed.flatMap((mine) => {
    const before = find(base, mine.id);
    const theirs = find(stored, mine.id);
    if (theirs) return [merge({ base: before, stored: theirs, pushed: mine })];
    return before && isSame(before, mine) ? [] : [mine];
  });
  const added = stored.filter((theirs) => {
    const before = find(base, theirs.id);
    return !find(pushed, theirs.id) && !(before && isSame(before, theirs));
  });
  return [...kept, ...added];
}
