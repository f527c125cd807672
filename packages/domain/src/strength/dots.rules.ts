/** Which of the two published DOTS curves: they were fitted to men's and to women's competition results. */
export type DotsCurve = 'men' | 'women';

/** Coefficients of the polynomial in body weight, constant first (OpenPowerlifting). */
const COEFFICIENTS: Readonly<Record<DotsCurve, readonly number[]>> = {
  men: [-307.75076, 24.0900756, -0.1918759221, 7.391293e-4, -1.093e-6],
  women: [-57.96288, 13.6175032, -0.1126655495, 5.158568e-4, -1.0706e-6],
};

/** Body weights, kg, the curves were fitted on; beyond them the nearest one counts. */
const FITTED_KG: Readonly<Record<DotsCurve, readonly [number, number]>> = {
  men: [40, 210],
  women: [40, 150],
};

/** DOTS points of a load lifted (kg) at a body weight (kg): `500 / p(bodyWeight) × load`. 90 kg, 600 kg, men: 387.96. */
export function dotsPoints(lifted: {
  readonly curve: DotsCurve;
  readonly bodyWeightKg: number;
  readonly loadKg: number;
}): number {
  const [leastKg, mostKg] = FITTED_KG[lifted.curve];
  const bodyWeightKg = Math.min(mostKg, Math.max(leastKg, lifted.bodyWeightKg));
  const divisor = COEFFICIENTS[lifted.curve].reduce(
    (sum, coefficient, power) => sum + coefficient * bodyWeightKg ** power,
    0,
  );
  return (500 / divisor) * lifted.loadKg;
}

/** The three lifts that a total is made of, by the families of the library. */
export const TOTAL_LIFTS = ['squat', 'bench', 'deadlift'] as const;
export type TotalLift = (typeof TOTAL_LIFTS)[number];

const FAMILIES: Readonly<Record<string, TotalLift>> = {
  'back-squat': 'squat',
  'bench-press': 'bench',
  deadlift: 'deadlift',
};

/** Which of the three an exercise counts for, by its family; null for everything else. */
export function totalLiftOf(family: string | null): TotalLift | null {
  return family === null ? null : (FAMILIES[family] ?? null);
}

export const STRENGTH_LEVELS = ['starting', 'novice', 'intermediate', 'advanced', 'elite'] as const;
export type StrengthLevel = (typeof STRENGTH_LEVELS)[number];

/** DOTS points of a total from which each level is spoken of; a convention, not a rule of any federation. */
const LEVEL_FROM: Readonly<Record<StrengthLevel, number>> = {
  starting: 0,
  novice: 200,
  intermediate: 300,
  advanced: 400,
  elite: 500,
};

/** What each lift usually brings to a total, so that one lift alone can be compared. */
const SHARE: Readonly<Record<TotalLift, number>> = { squat: 0.36, bench: 0.24, deadlift: 0.4 };

/** Where a score stands, and how many points the next level begins at; null at the top. */
export type Standing = {
  readonly points: number;
  readonly level: StrengthLevel;
  readonly nextAt: number | null;
};

/** Who is compared: their weight in kg and the curve they are compared by. */
export type Compared = { readonly curve: DotsCurve; readonly bodyWeightKg: number };

export type StrengthStandards = {
  /** The best estimated one-rep max of each lift, kg; a lift never trained is missing. */
  readonly lifts: readonly {
    readonly lift: TotalLift;
    readonly e1rmKg: number;
    readonly standing: Standing | null;
  }[];
  /** Null until all three lifts have an estimate. */
  readonly total: { readonly totalKg: number; readonly standing: Standing | null } | null;
};

/**
 * How strong somebody is for their weight: each lift and the total in DOTS points, with the level they reach. Of somebody
 * whose weight is unknown only the loads are told.
 */
export function strengthStandards(
  person: Compared | null,
  bestsKg: Readonly<Partial<Record<TotalLift, number>>>,
): StrengthStandards {
  const standing = (loadKg: number, share: number) =>
    person && standingOf(dotsPoints({ ...person, loadKg }), share);
  const lifts = TOTAL_LIFTS.flatMap((lift) => {
    const e1rmKg = bestsKg[lift];
    if (e1rmKg === undefined) return [];
    return [{ lift, e1rmKg, standing: standing(e1rmKg, SHARE[lift]) }];
  });
  if (lifts.length < TOTAL_LIFTS.length) return { lifts, total: null };
  const totalKg = lifts.reduce((sum, { e1rmKg }) => sum + e1rmKg, 0);
  return { lifts, total: { totalKg, standing: standing(totalKg, 1) } };
}

function standingOf(points: number, share: number): Standing {
  const reached = STRENGTH_LEVELS.filter((level) => points >= LEVEL_FROM[level] * share);
  const next = STRENGTH_LEVELS[reached.length];
  return {
    points,
    level: reached.at(-1) ?? 'starting',
    nextAt: next === undefined ? null : LEVEL_FROM[next] * share,
  };
}
