import { SecondStepNeeded } from '@coachme/contracts/second-factor.contract';
import { nextAddress } from '#web/session/addresses.ts';

const key = 'coachme.second-step';

/** Whether a refusal asks for the second step; then the browser goes there, and back to where it was going. */
export async function leaveForSecondStep(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem = await response
    .clone()
    .json()
    .catch(() => null);
  if (problem?.reason !== 'second-factor-needed') return false;
  const needed = SecondStepNeeded.safeParse(problem.current);
  if (!needed.success) return false;
  // Until this window closes; a ticket is good for ten minutes and once.
  sessionStorage.setItem(key, JSON.stringify(needed.data));
  const next = nextAddress(new URLSearchParams(location.search).get('next'));
  location.assign(`/sign-in/second-step?next=${encodeURIComponent(next)}`);
  return true;
}

/** The step that is under way in this window; null when there is none. */
export function secondStepUnderWay(): SecondStepNeeded | null {
  try {
    const kept = SecondStepNeeded.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

export const forgetSecondStep = (): void => sessionStorage.removeItem(key);
