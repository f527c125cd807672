import { SET_KINDS, type SetKind } from '../session/set-log.rules.ts';

/** What one set is meant to be, in SI units; null where the coach left it open. */
export type SetPrescription = {
  kind: SetKind;
  /** Least repetitions; equal to `repsMax` for a fixed number, alone for "at least". */
  repsMin: number | null;
  repsMax: number | null;
  loadKg: number | null;
  percentOneRepMax: number | null;
  /** Percent of the training max, which is the coach's own, somewhat lower figure; absent where it is not meant. */
  percentTrainingMax?: number | null | undefined;
  rpe: number | null;
  rir: number | null;
  /** Eccentric, pause, concentric, pause in seconds, `X` for explosive: `30X0`. */
  tempo: string | null;
  restSeconds: number | null;
  durationSeconds: number | null;
  distanceMeters: number | null;
};

export const EMPTY_SET_PRESCRIPTION: SetPrescription = {
  kind: 'working',
  repsMin: null,
  repsMax: null,
  loadKg: null,
  percentOneRepMax: null,
  rpe: null,
  rir: null,
  tempo: null,
  restSeconds: null,
  durationSeconds: null,
  distanceMeters: null,
};

type NumberField = Exclude<keyof SetPrescription, 'kind' | 'tempo'>;

export type NumberLimit = { min: number; max: number; step: number | null };

/**
 * What a person can be asked to do in one set; `step` null allows any fraction. Repetitions, load (kg), RPE and RIR
 * also bound what may be logged. Times end at 24 h and distances at 500 km, beyond the longest day.
 */
export const SET_LIMITS: Record<NumberField, NumberLimit> = {
  repsMin: { min: 1, max: 200, step: 1 },
  repsMax: { min: 1, max: 200, step: 1 },
  loadKg: { min: 0, max: 1000, step: null },
  percentOneRepMax: { min: 1, max: 150, step: null },
  percentTrainingMax: { min: 1, max: 150, step: null },
  rpe: { min: 1, max: 10, step: 0.5 },
  rir: { min: 0, max: 10, step: 0.5 },
  restSeconds: { min: 0, max: 3600, step: 1 },
  durationSeconds: { min: 1, max: 86_400, step: 1 },
  distanceMeters: { min: 1, max: 500_000, step: null },
};

export const MAX_SETS_PER_EXERCISE = 40;

const TEMPO = /^[0-9X]{4}$/;

const NUMBER_FIELDS: readonly NumberField[] = [
  'repsMin',
  'repsMax',
  'loadKg',
  'percentOneRepMax',
  'percentTrainingMax',
  'rpe',
  'rir',
  'restSeconds',
  'durationSeconds',
  'distanceMeters',
];

export type SetPrescriptionRefusal =
  | { code: 'out-of-range'; field: NumberField; min: number; max: number }
  | { code: 'not-a-step'; field: NumberField; step: number }
  | { code: 'reps-reversed' }
  | { code: 'unknown-kind' }
  | { code: 'bad-tempo' };

/** Every reason a set prescription cannot stand; none when it can. */
export function refusalsOfSet(set: SetPrescription): SetPrescriptionRefusal[] {
  return [
    ...NUMBER_FIELDS.flatMap((field) => refusalsOfNumber(field, set[field] ?? null)),
    ...refusalsOfReps(set),
    ...(SET_KINDS.includes(set.kind) ? [] : [{ code: 'unknown-kind' as const }]),
    ...(set.tempo === null || TEMPO.test(set.tempo) ? [] : [{ code: 'bad-tempo' as const }]),
  ];
}

function refusalsOfNumber(field: NumberField, value: number | null): SetPrescriptionRefusal[] {
  const { min, max, step } = SET_LIMITS[field];
  if (value === null) {
    return [];
  }
  if (!(value >= min && value <= max)) {
    return [{ code: 'out-of-range', field, min, max }];
  }
  return step !== null && !Number.isInteger(value / step)
    ? [{ code: 'not-a-step', field, step }]
    : [];
}

function refusalsOfReps({ repsMin, repsMax }: SetPrescription): SetPrescriptionRefusal[] {
  const isReversed = repsMin !== null && repsMax !== null && repsMin > repsMax;
  return isReversed ? [{ code: 'reps-reversed' }] : [];
}
