import type { SetPrescription } from '@coachme/contracts/programs.words';

/** Sets in a row that ask for the same, so that they read as `3 × 8–10`. */
export interface SetRun {
  readonly count: number;
  readonly set: SetPrescription;
}

/** Joins neighbouring sets that ask for the same; warm-ups are left out when there is work to show. */
export function setRuns(sets: readonly SetPrescription[]): SetRun[] {
  const work = sets.filter(({ kind }) => kind !== 'warm-up');
  const runs: SetRun[] = [];
  for (const set of work.length > 0 ? work : sets) {
    const last = runs.at(-1);
    if (last && likeness(last.set) === likeness(set)) {
      runs[runs.length - 1] = { count: last.count + 1, set: last.set };
    } else {
      runs.push({ count: 1, set });
    }
  }
  return runs;
}

function likeness({ id: _, restSeconds: __, ...asked }: SetPrescription): string {
  return JSON.stringify(asked);
}

/** How many repetitions are asked for: `8–10`, `5`, or null when it is not counted in repetitions. */
export function repsText({ repsMin, repsMax }: SetPrescription): string | null {
  if (repsMin !== null && repsMax !== null && repsMin !== repsMax) return `${repsMin}–${repsMax}`;
  const reps = repsMax ?? repsMin;
  return reps === null ? null : String(reps);
}
