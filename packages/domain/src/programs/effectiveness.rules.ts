/** What is known of a plan when it is over, or so far. */
export type PlanOutcome = {
  /** Days that were due, and those of them that were trained. */
  readonly due: number;
  readonly done: number;
  /** The compound lifts, each with its best estimated one-rep max (kg) by session, oldest first. */
  readonly lifts: readonly LiftOutcome[];
  /** Volume load (kg) of each week that was trained, oldest first; lighter weeks left out. */
  readonly weeklyVolumeKg: readonly number[];
  /** Hard sets of each trained muscle and week. */
  readonly hardSets: readonly {
    readonly sets: number;
    readonly min: number;
    readonly max: number;
  }[];
  /** The worst pain of each session that told of it, 0 to 10. */
  readonly pains: readonly number[];
};
export type LiftOutcome = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly e1rmKg: readonly number[];
};

export const EFFECTIVENESS_PARTS = [
  'adherence',
  'strength',
  'volume',
  'hard-sets',
  'pain',
] as const;
export type EffectivenessPartName = (typeof EFFECTIVENESS_PARTS)[number];

/** One part of the score: 0 to 1, null where there is too little to say, and from how much it was worked out. */
export type EffectivenessPart = {
  name: EffectivenessPartName;
  value: number | null;
  /** Days due, lifts, weeks, muscle-weeks or sessions that this was worked out from. */
  n: number;
  weight: number;
};

/** How a lift changed: the mean of its first and of its last estimates, kg, and the change as a share. */
export type LiftChange = {
  exerciseId: string;
  exerciseName: string;
  fromKg: number;
  toKg: number;
  change: number;
};

export type Effectiveness = {
  /** 0 to 100; null where days that were due or a second part are missing. */
  score: number | null;
  parts: EffectivenessPart[];
  lifts: LiftChange[];
};

const WEIGHTS: Readonly<Record<EffectivenessPartName, number>> = {
  adherence: 40,
  strength: 25,
  volume: 10,
  'hard-sets': 15,
  pain: 10,
};
/** A change is only told from so many measurements, and is one of means: one good day is no gain. */
const LEAST_EXPOSURES = 4;
const LEAST_WEEKS = 3;
const LEAST_SESSIONS = 3;
/** Where a change counts nothing and where it counts whole. */
const STRENGTH_SPAN = [-0.05, 0.1] as const;
const VOLUME_SPAN = [-0.2, 0.2] as const;
/** Pain from which a session counts as painful, 0 to 10. */
const CLEAR_PAIN = 4;

/**
 * How well a plan worked, in parts that each say from how much they were worked out: what was done of what was due, how
 * the main lifts and the weekly volume changed, how many muscle-weeks lay in their band of hard sets, how many sessions
 * were free of pain. A convention of ours, not a measurement: it compares plans of one person, not persons.
 */
export function effectivenessOf(outcome: PlanOutcome): Effectiveness {
  const { due, done, hardSets, pains, weeklyVolumeKg } = outcome;
  const lifts = outcome.lifts.flatMap((lift) => changeOfLift(lift) ?? []);
  const strength = median(lifts.map(({ change }) => change));
  const volume = weeklyVolumeKg.length < LEAST_WEEKS ? null : changeOf(weeklyVolumeKg)?.change;
  const inBand = hardSets.filter(({ sets, min, max }) => sets >= min && sets <= max).length;
  const free = pains.filter((pain) => pain < CLEAR_PAIN).length;
  const value: Readonly<Record<EffectivenessPartName, [number | null, number]>> = {
    adherence: [due === 0 ? null : Math.min(1, done / due), due],
    strength: [onSpan(strength, STRENGTH_SPAN), lifts.length],
    volume: [onSpan(volume ?? null, VOLUME_SPAN), weeklyVolumeKg.length],
    'hard-sets': [hardSets.length === 0 ? null : inBand / hardSets.length, hardSets.length],
    pain: [pains.length < LEAST_SESSIONS ? null : free / pains.length, pains.length],
  };
  const parts = EFFECTIVENESS_PARTS.map((name) => {
    const [of, n] = value[name];
    return { name, value: of, n, weight: WEIGHTS[name] };
  });
  return { score: scoreOf(parts), parts, lifts };
}

function scoreOf(parts: readonly EffectivenessPart[]): number | null {
  const known = parts.flatMap(({ name, value, weight }) =>
    value === null ? [] : [{ name, value, weight }],
  );
  if (known.length < 2 || !known.some(({ name }) => name === 'adherence')) return null;
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round(
    (100 * known.reduce((sum, { value, weight }) => sum + value * weight, 0)) / whole,
  );
}

function changeOfLift({ e1rmKg, ...lift }: LiftOutcome): LiftChange | null {
  const change = e1rmKg.length < LEAST_EXPOSURES ? null : changeOf(e1rmKg);
  return change && { ...lift, ...change };
}

/** From the mean of the first third of some values to the mean of the last. */
function changeOf(values: readonly number[]) {
  const third = Math.max(1, Math.floor(values.length / 3));
  const fromKg = mean(values.slice(0, third));
  const toKg = mean(values.slice(-third));
  return fromKg === 0 ? null : { fromKg, toKg, change: toKg / fromKg - 1 };
}

function onSpan(change: number | null, [none, whole]: readonly [number, number]): number | null {
  return change === null ? null : Math.min(1, Math.max(0, (change - none) / (whole - none)));
}

function mean(values: readonly number[]): number {
  return Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 100) / 100;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
