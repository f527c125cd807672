import type { NumberLimit } from '../programs/set-prescription.rules.ts';

export const SPORTS = ['run', 'walk', 'ride', 'row', 'swim'] as const;
export type Sport = (typeof SPORTS)[number];

export const STEP_KINDS = ['warm-up', 'work', 'recovery', 'cool-down', 'rest'] as const;
/** What a step is for; only `work` grows when a session is made longer. */
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * By what a step is steered. `pace` is in seconds per km, `heart-rate` in beats per minute, `power` in watts; the others
 * are percentages of what the person can do, one of five zones, or the effort felt.
 */
export const TARGET_MEASURES = [
  'pace',
  'pace-percent',
  'heart-rate',
  'max-heart-rate-percent',
  'threshold-heart-rate-percent',
  'heart-rate-zone',
  'power',
  'power-percent',
  'rpe',
] as const;
export type TargetMeasure = (typeof TARGET_MEASURES)[number];

/** A range to stay in; one figure is a range from itself to itself. The faster pace is `from`, being fewer seconds. */
export type StepTarget = { measure: TargetMeasure; from: number; to: number };

/** One step; it ends by time, by distance, or, with neither, when the person presses lap. */
export type EnduranceStep = {
  kind: StepKind;
  durationSeconds: number | null;
  distanceMeters: number | null;
  target: StepTarget | null;
};

/** Steps that are done several times in turn. */
export type EnduranceRepeat = { times: number; steps: EnduranceStep[] };
export type EnduranceItem = EnduranceStep | EnduranceRepeat;

/** An endurance session as it is prescribed; repeats hold steps, never repeats. */
export type EnduranceSession = { sport: Sport; items: EnduranceItem[] };

/** What can be asked of a person; beyond these a figure is a slip of the finger. */
export const TARGET_LIMITS: Readonly<Record<TargetMeasure, NumberLimit>> = {
  pace: { min: 60, max: 3600, step: 1 },
  'pace-percent': { min: 40, max: 150, step: null },
  'heart-rate': { min: 40, max: 230, step: 1 },
  'max-heart-rate-percent': { min: 40, max: 100, step: null },
  'threshold-heart-rate-percent': { min: 40, max: 120, step: null },
  'heart-rate-zone': { min: 1, max: 5, step: 1 },
  power: { min: 1, max: 2500, step: 1 },
  'power-percent': { min: 10, max: 300, step: null },
  rpe: { min: 1, max: 10, step: 0.5 },
};

/** Times end at 24 h and distances at 500 km, as those of sets do. */
export const STEP_LIMITS = {
  durationSeconds: { min: 1, max: 86_400, step: 1 },
  distanceMeters: { min: 1, max: 500_000, step: null },
  times: { min: 2, max: 50, step: 1 },
  stepsInRepeat: 10,
  items: 40,
} as const;

/** A step as it comes up, once for every time it is done. */
export type StepInTurn = {
  readonly step: EnduranceStep;
  /** Place among all steps in turn, from 0; laps are known by it. */
  readonly place: number;
  /** Of the repeat it lies in, counted from 1; null outside of one. */
  readonly round: { readonly number: number; readonly of: number } | null;
};

export function isRepeat(item: EnduranceItem): item is EnduranceRepeat {
  return 'steps' in item;
}

/** Every step in the order it is done, repeats unrolled. */
export function stepsInTurn({ items }: Pick<EnduranceSession, 'items'>): StepInTurn[] {
  return items.flatMap(turnsOf).map((turn, place) => ({ ...turn, place }));
}

function turnsOf(item: EnduranceItem): Omit<StepInTurn, 'place'>[] {
  if (!isRepeat(item)) return [{ step: item, round: null }];
  const { times, steps } = item;
  return Array.from({ length: times }, (_, index) =>
    steps.map((step) => ({ step, round: { number: index + 1, of: times } })),
  ).flat();
}

/** Whether a figure lies within its limits and on one of its steps. */
export function isWithin(value: number, { min, max, step }: NumberLimit): boolean {
  return value >= min && value <= max && (step === null || Number.isInteger(value / step));
}

/** The session with every step changed, all else as it was. */
export function withSteps(
  session: EnduranceSession,
  change: (step: EnduranceStep) => EnduranceStep,
): EnduranceSession {
  const items = session.items.map((item) =>
    isRepeat(item) ? { ...item, steps: item.steps.map(change) } : change(item),
  );
  return { ...session, items };
}
