import { identityFacade } from '#contexts/identity';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { networkOf } from '#platform/limits/network-of';
import { noteSuspicion, requireWork } from './proof-of-work.store.ts';

/** Per account and network: whoever guesses elsewhere does not lock the owner out. */
const accountKey = (call: Call, email: string) =>
  `${networkOf(call.request.address)} ${email.toLowerCase()}`;

/** Of a browser that this person has used: who guesses beside it, in the same network, does not lock it out. */
const deviceKey = ({ request }: Call, email: string) =>
  `device ${request.deviceToken} ${email.toLowerCase()}`;

/** Refuses an address or account that failed too often, before any password is looked at. */
export async function refuseAfterFailures(call: Call, email: string): Promise<void> {
  await requireWork(call);
  const { failuresPerAccount, failuresPerAddress } = call.limits;
  const { address, isLoopback } = call.request;
  if (!isLoopback) {
    refuseFor(await failuresPerAddress.waitSeconds(address), 'too-many-failures');
  }
  const wait = await failuresPerAccount.waitSeconds(accountKey(call, email));
  if (wait === 0) return;
  const device = call.request;
  const isKnown = await call.work.runAs('identity', (ctx) =>
    identityFacade.isKnownDevice(ctx, { email, device }),
  );
  const ownWait = await failuresPerAccount.waitSeconds(deviceKey(call, email));
  refuseFor(isKnown ? ownWait : wait, 'too-many-failures');
}

/** Counts a wrong password or an unknown account, which are the same. */
export async function countFailure(call: Call, email: string): Promise<void> {
  const { failuresPerAccount, failuresPerAddress } = call.limits;
  const { address, deviceToken, isLoopback } = call.request;
  await noteSuspicion(call);
  await failuresPerAccount.count(accountKey(call, email));
  if (deviceToken !== null) await failuresPerAccount.count(deviceKey(call, email));
  if (!isLoopback) await failuresPerAddress.count(address);
}

/** Who proves the password takes back the wrong tries before it. */
export async function forgetFailures(call: Call, email: string): Promise<void> {
  await call.limits.failuresPerAccount.forget(accountKey(call, email));
  await call.limits.failuresPerAccount.forget(deviceKey(call, email));
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
export async function countRegistration(call: Call): Promise<void> {
  const { request, limits } = call;
  if (request.isLoopback) return;
  await requireWork(call);
  await noteSuspicion(call);
  refuseFor(await limits.registrations.waitSeconds(request.address), 'too-many-registrations');
  await limits.registrations.count(request.address);
}

/** Counts a code or link asked for: by account and network, and by address, so that nobody is flooded with mail. */
export async function countCode(call: Call, address: string): Promise<void> {
  await requireWork(call);
  await noteSuspicion(call);
  const { codesPerAccount, codesPerAddress } = call.limits;
  const { address: from, isLoopback } = call.request;
  const key = accountKey(call, address);
  const waits = [codesPerAccount.waitSeconds(key)];
  if (!isLoopback) waits.push(codesPerAddress.waitSeconds(from));
  refuseFor(Math.max(...(await Promise.all(waits))), 'too-many-codes');
  await codesPerAccount.count(key);
  if (!isLoopback) await codesPerAddress.count(from);
}

function refuseFor(waitSeconds: number, reason: string): void {
  if (waitSeconds === 0) return;
  throw new AppError('too-many', reason, {
    retryAfterSeconds: waitSeconds,
    detail: 'Too many attempts. Wait a while and try again.',
  });
}
