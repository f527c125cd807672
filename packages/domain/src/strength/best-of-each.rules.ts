type AnyRecord = { readonly exerciseName: string; readonly kind: string };

/** What says most to a coach first. */
const order = ['weight', 'e1rm', 'reps', 'volume'];

/** One record for each exercise: a heavy set often beats four bests at once, and saying so once is enough. */
export function bestOfEach<R extends AnyRecord>(records: readonly R[]): R[] {
  const ranked = records.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return ranked.filter(
    (record, index) =>
      ranked.findIndex(({ exerciseName }) => exerciseName === record.exerciseName) === index,
  );
}
