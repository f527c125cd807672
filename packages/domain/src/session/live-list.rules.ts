type Live = { readonly workoutId: string };

/** A day whose live list has one session moved on: the newest first, each once. */
export function withLive<L extends Live, Day extends { live: L[] }>(day: Day, moved: L): Day {
  const others = day.live.filter(({ workoutId }) => workoutId !== moved.workoutId);
  return { ...day, live: [moved, ...others] };
}
