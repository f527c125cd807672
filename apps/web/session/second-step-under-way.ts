import { SecondStepNeeded } from '@coachme/contracts/second-factor.contract';
import { secondStepKey } from '#web/session/second-step.ts';

/** The step that is under way in this window; null when there is none. */
export function secondStepUnderWay(): SecondStepNeeded | null {
  try {
    const kept = SecondStepNeeded.safeParse(
      JSON.parse(sessionStorage.getItem(secondStepKey) ?? 'null'),
    );
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
