type Live = { readonly workoutId: string };

/** A day whose live list has one session moved on: the newest first, each once. */
export function withLive<L extends Live, Day extends { live: L[] }>(day: Day, moved: L): Day {
  const others = day.live.filter(({ workoutId }) => workoutId !== moved.workoutId);
  return { ...day, live: [moved, ...others] };
}

type Names = Readonly<Record<string, string>>;
type Told = {
  readonly lastSet: { readonly exerciseName: string } | null;
  readonly records: readonly { readonly exerciseName: string }[];
};

/** A session in the words of one reader: `names` are what the library calls things in their language, by the name told. */
export function inWordsOf<T extends Told>(told: T, names: Names = {}): T {
  const said = <N extends { readonly exerciseName: string }>(named: N): N => ({
    ...named,
    exerciseName: names[named.exerciseName] ?? named.exerciseName,
  });
  return { ...told, lastSet: told.lastSet && said(told.lastSet), records: told.records.map(said) };
}
