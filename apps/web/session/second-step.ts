import { nextAddress } from '#web/session/addresses.ts';

export const secondStepKey = 'coachme.second-step';

/** Whether a refusal asks for the second step; then the browser goes there, and back to where it was going. */
export async function leaveForSecondStep(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem = await response
    .clone()
    .json()
    .catch(() => null);
  if (problem?.reason !== 'second-factor-needed') return false;
  // Every page carries this file: the schema comes when it is needed.
  const { SecondStepNeeded } = await import('@coachme/contracts/second-factor.contract');
  const needed = SecondStepNeeded.safeParse(problem.current);
  if (!needed.success) return false;
  // Until this window closes; a ticket is good for ten minutes and once.
  sessionStorage.setItem(secondStepKey, JSON.stringify(needed.data));
  // Who was on their way to join goes on there, with what the address proves.
  const isJoining = location.pathname.startsWith('/join/');
  const next = isJoining
    ? location.pathname + location.hash
    : nextAddress(new URLSearchParams(location.search).get('next'));
  location.assign(`/sign-in/second-step?next=${encodeURIComponent(next)}`);
  return true;
}

export const forgetSecondStep = (): void => sessionStorage.removeItem(secondStepKey);
