/** What of a dated day decides whether it may still be changed. */
export type DayStamps = {
  readonly trainedAt: Date | null;
  readonly begunAt: Date | null;
  readonly removedAt: Date | null;
};

/** Why a dated day stays as it is: it was done, it is being done, or it is not in the plan. Null when it may change. */
export function refusalToChange({ trainedAt, begunAt, removedAt }: DayStamps) {
  if (trainedAt) return 'day-trained';
  if (begunAt) return 'day-begun';
  return removedAt ? 'day-not-in-plan' : null;
}

/** Whether a day is still to be trained, also while its plan is paused. */
export function isStillOpen(day: DayStamps & { readonly setAside: string | null }): boolean {
  const isInPlan = day.removedAt === null || day.setAside === 'paused';
  return isInPlan && !day.trainedAt && !day.begunAt;
}
