import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { networkOf } from '#platform/limits/network-of';

/** Per account and network: whoever guesses elsewhere does not lock the owner out. */
const accountKey = (call: Call, email: string) =>
  `${networkOf(call.request.address)} ${email.toLowerCase()}`;

/** Refuses an address or account that failed too often, before any password is looked at. */
export async function refuseAfterFailures(call: Call, email: string): Promise<void> {
  const { failuresPerAccount, failuresPerAddress } = call.limits;
  const waits = [failuresPerAccount.waitSeconds(accountKey(call, email))];
  if (!call.request.isLoopback) waits.push(failuresPerAddress.waitSeconds(call.request.address));
  refuseFor(Math.max(...(await Promise.all(waits))), 'too-many-failures');
}

/** Counts a wrong password or an unknown account, which are the same. */
export async function countFailure(call: Call, email: string): Promise<void> {
  const { failuresPerAccount, failuresPerAddress } = call.limits;
  await failuresPerAccount.count(accountKey(call, email));
  if (!call.request.isLoopback) await failuresPerAddress.count(call.request.address);
}

/** Who proves the password takes back the wrong tries before it. */
export async function forgetFailures(call: Call, email: string): Promise<void> {
  await call.limits.failuresPerAccount.forget(accountKey(call, email));
}

const stepKey = (userId: string) => `second step ${userId}`;

/** Refuses second steps of a person who failed too often; only who had the first step right can cause it. */
export async function refuseAfterFailedSteps({ limits }: Call, userId: string): Promise<void> {
  refuseFor(await limits.failuresPerAccount.waitSeconds(stepKey(userId)), 'too-many-failures');
}

/** Counts a wrong second step, wherever it came from; true when it was the last for a while. */
export async function countFailedStep({ limits }: Call, userId: string): Promise<boolean> {
  await limits.failuresPerAccount.count(stepKey(userId));
  return (await limits.failuresPerAccount.waitSeconds(stepKey(userId))) > 0;
}

/** Counts a registration, since it tells whether an e-mail is in use; programs on the machine itself are not limited. */
export async function countRegistration({ request, limits }: Call): Promise<void> {
  if (request.isLoopback) return;
  refuseFor(await limits.registrations.waitSeconds(request.address), 'too-many-registrations');
  await limits.registrations.count(request.address);
}

function refuseFor(waitSeconds: number, reason: string): void {
  if (waitSeconds === 0) return;
  throw new AppError('too-many', reason, {
    retryAfterSeconds: waitSeconds,
    detail: 'Too many attempts. Wait a while and try again.',
  });
}
