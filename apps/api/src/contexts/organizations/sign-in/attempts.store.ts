import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { attemptsInMemory } from '#platform/limits/attempts';
import { networkOf } from '#platform/limits/network-of';

const quarterHour = 15 * 60;
/** Per account and network: whoever guesses elsewhere does not lock the owner out. */
const perAccount = attemptsInMemory({ most: 5, perSeconds: quarterHour });
const perAddress = attemptsInMemory({ most: 50, perSeconds: quarterHour });
/** Registration tells whether an e-mail is in use, so one address may not ask long. */
const registrations = attemptsInMemory({ most: 20, perSeconds: 3600 });

const accountKey = (call: Call, email: string) =>
  `${networkOf(call.request.address)} ${email.toLowerCase()}`;

/** Refuses an address or account that failed too often, before any password is looked at. */
export async function refuseAfterFailures(call: Call, email: string): Promise<void> {
  const waits = [perAccount.waitSeconds(accountKey(call, email))];
  if (!call.request.isLoopback) waits.push(perAddress.waitSeconds(call.request.address));
  refuseFor(Math.max(...(await Promise.all(waits))), 'too-many-failures');
}

/** Counts a wrong password or an unknown account, which are the same. */
export async function countFailure(call: Call, email: string): Promise<void> {
  await perAccount.count(accountKey(call, email));
  if (!call.request.isLoopback) await perAddress.count(call.request.address);
}

/** Who proves the password takes back the wrong tries before it. */
export async function forgetFailures(call: Call, email: string): Promise<void> {
  await perAccount.forget(accountKey(call, email));
}

/** Counts a registration; programs on the machine itself are not limited. */
export async function countRegistration({ request }: Call): Promise<void> {
  if (request.isLoopback) return;
  refuseFor(await registrations.waitSeconds(request.address), 'too-many-registrations');
  await registrations.count(request.address);
}

function refuseFor(waitSeconds: number, reason: string): void {
  if (waitSeconds === 0) return;
  throw new AppError('too-many', reason, {
    retryAfterSeconds: waitSeconds,
    detail: 'Too many attempts. Wait a while and try again.',
  });
}
