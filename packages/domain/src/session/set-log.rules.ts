/** What a set is for; the same words are used for prescribed and performed sets. */
export type SetKind = 'warm-up' | 'working' | 'drop' | 'amrap' | 'back-off' | 'myo' | 'cluster';

export const SET_KINDS: readonly SetKind[] = [
  'warm-up',
  'working',
  'drop',
  'amrap',
  'back-off',
  'myo',
  'cluster',
];

/** Why a set fell short of what was asked. */
export const SHORTFALL_REASONS = ['technique', 'fatigue', 'pain', 'equipment', 'other'] as const;
export type ShortfallReason = (typeof SHORTFALL_REASONS)[number];

/** One performed set, in SI units. */
export type SetLog = {
  id: string;
  kind: SetKind;
  /** Load on the bar or added to the body, kg; for an assisted set the help of the machine or band. */
  loadKg: number | null;
  reps: number | null;
  /** Effort 1 to 10 in steps of 0.5. */
  rpe: number | null;
  durationSeconds: number | null;
  distanceMeters: number | null;
  isCompleted: boolean;
  /** Helped by a machine or band, so that its load subtracts from the body's weight. */
  isAssisted?: boolean;
};

/** Whether the set counts as work: completed and not a warm-up. */
export function isWorkSet(set: SetLog): boolean {
  return set.isCompleted && set.kind !== 'warm-up';
}
