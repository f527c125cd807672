/** Hard sets a week between which a muscle is meant to be trained; a range, not an order. */
export type VolumeBand = { readonly from: number; readonly to: number };

/** Where most people grow, for muscles of which nothing else is known (Israetel: MEV 10, MRV 20). */
export const USUAL_BAND: VolumeBand = { from: 10, to: 20 };

/** Muscles that much other work trains along need less of their own (after Israetel's landmarks). */
const BANDS: Readonly<Record<string, VolumeBand>> = {
  abdominals: { from: 0, to: 16 },
  abductors: { from: 0, to: 12 },
  adductors: { from: 0, to: 12 },
  calves: { from: 8, to: 16 },
  forearms: { from: 0, to: 12 },
  glutes: { from: 4, to: 16 },
  hamstrings: { from: 6, to: 16 },
  'lower back': { from: 0, to: 10 },
  neck: { from: 0, to: 10 },
  traps: { from: 4, to: 20 },
  triceps: { from: 6, to: 18 },
  biceps: { from: 8, to: 20 },
};

/** No muscle is worked with more sets a week than this. */
export const MOST_SETS = 60;

/** The band of a muscle where a practice has set no other. */
export function usualBandOf(muscle: string): VolumeBand {
  return BANDS[muscle] ?? USUAL_BAND;
}

/** Where a number of weekly hard sets stands to a band. */
export function bandPlace(sets: number, { from, to }: VolumeBand): 'below' | 'within' | 'above' {
  if (sets < from) return 'below';
  return sets > to ? 'above' : 'within';
}
