import type { SetPrescription } from '../programs/set-prescription.rules.ts';
import type { SetKind, SetLog } from '../session/set-log.rules.ts';
import { percentAsked, repsAsked } from './progression-rule.rules.ts';

/** One set as it was meant, and as it was done; null when it was not. */
export type DoneSet = { readonly prescribed: SetPrescription; readonly performed: SetLog | null };

/** One time an exercise was trained by its plan: the sets that a rule looks at. */
export type Exposure = {
  readonly mainSets: readonly DoneSet[];
  /** It was left out or broken off because it hurt. */
  readonly wasPainful: boolean;
};

/** What an exposure came to: of the sets done the lightest load (kg) and the fewest reps, and the highest RPE logged. */
export type Last = { loadKg: number; reps: number; sets: number; rpe: number | null };

const LIGHTER_KINDS: readonly SetKind[] = ['warm-up', 'drop', 'back-off'];

/** The sets whose success decides: of the work sets those with the highest load or percentage, all when none has one. */
export function mainSetsOf<S extends SetPrescription>(sets: readonly S[]): S[] {
  const work = sets.filter(({ kind }) => !LIGHTER_KINDS.includes(kind));
  const top = Math.max(...work.map(intensityOf));
  return work.filter((set) => intensityOf(set) === top);
}

/** What a set is scaled by: its percentage, or its load in kg; 0 when it is open. */
export function intensityOf(set: SetPrescription): number {
  return percentAsked(set) ?? set.loadKg ?? 0;
}

/** What was done in an exposure; null when nothing with load and repetitions was. */
export function lastOf({ mainSets }: Exposure): Last | null {
  const done = mainSets.flatMap(({ performed }) => {
    if (!performed?.isCompleted || performed.loadKg === null || performed.reps === null) return [];
    return [{ loadKg: performed.loadKg, reps: performed.reps, rpe: performed.rpe }];
  });
  if (done.length === 0) return null;
  const efforts = done.flatMap(({ rpe }) => (rpe === null ? [] : [rpe]));
  return {
    loadKg: Math.min(...done.map(({ loadKg }) => loadKg)),
    reps: Math.min(...done.map(({ reps }) => reps)),
    sets: done.length,
    rpe: efforts.length === 0 ? null : Math.max(...efforts),
  };
}

/** Whether every set was done with the repetitions asked for. */
export function wasSuccess({ mainSets }: Exposure): boolean {
  return mainSets.every(
    ({ prescribed, performed }) =>
      performed?.isCompleted === true && (performed.reps ?? 0) >= (repsAsked(prescribed) ?? 1),
  );
}
