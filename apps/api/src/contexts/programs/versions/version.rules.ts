/** Whose the newest kept version is, and when it was kept. */
type Kept = { readonly keptBy: string; readonly keptAt: Date };

/** A builder saves every second; a version is what stood there when somebody sat down to it. */
const sittingMs = 30 * 60_000;

/** Whether a change is the first of a sitting, so that what stood there before is worth keeping. */
export function beginsSitting(newest: Kept | null, change: { by: string; at: Date }): boolean {
  if (newest === null || newest.keptBy !== change.by) return true;
  return change.at.getTime() - newest.keptAt.getTime() >= sittingMs;
}
