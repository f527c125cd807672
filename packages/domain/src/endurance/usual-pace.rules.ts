import type { Sport } from './endurance-session.rules.ts';

/** Seconds per km of an ordinary person, at work and going easy, for what names no pace. */
export const USUAL_PACE: Readonly<Record<Sport, { readonly work: number; readonly easy: number }>> =
  {
    run: { work: 330, easy: 400 },
    walk: { work: 600, easy: 700 },
    ride: { work: 130, easy: 160 },
    row: { work: 260, easy: 310 },
    swim: { work: 1200, easy: 1500 },
  };
