/** Things of one month together, in the order given; `month` is `YYYY-MM`. */
export function byMonth<T extends { readonly localDate: string }>(
  items: readonly T[],
): { month: string; workouts: T[] }[] {
  const months = new Map<string, T[]>();
  for (const item of items) {
    const month = item.localDate.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, workouts]) => ({ month, workouts }));
}
