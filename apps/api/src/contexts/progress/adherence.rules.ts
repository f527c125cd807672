import type { Adherence } from '@coachme/contracts/progress.contract';
import { ADHERENCE_WEIGHTS, adherenceBand } from '@coachme/domain/adherence/adherence.rules';

const words = { green: 'on-track', yellow: 'watch', red: 'act' } as const;

/** Adherence (0 to 1) as a word; null stays null, for no plan is not 0 %. */
export function bandOf(ratio: number | null): Adherence['band'] {
  const band = adherenceBand(ratio);
  return band && words[band];
}

/** Adherence of a window as the contract tells it: the composite with the parts it came from. */
export function adherenceOf(
  range: { readonly from: string; readonly to: string },
  workouts: { readonly ratio: number | null; readonly done: number; readonly due: number },
): Adherence {
  const { ratio } = workouts;
  const parts = [{ name: 'workouts' as const, ...workouts, weight: ADHERENCE_WEIGHTS.workouts }];
  return { ...range, ratio, band: bandOf(ratio), parts };
}
