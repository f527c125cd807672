import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { identityFacade, providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { countRegistration } from '../sign-in/attempts.store.ts';
import { askToVerify, foundByPerson } from '../sign-in/register.ts';
import { sessionAnswer } from '../sign-in/session-answer.ts';
import { connectionIdOf } from './provider-id.rules.ts';
import { tripOver } from './providers.store.ts';

type Register = Input<typeof providersContract.registerWithProvider>;

/**
 * Makes an account without a password, and its own organization, for whom a provider has just proven. Nobody becomes a
 * member of another organization by it, whoever's provider it was: that takes an invitation.
 */
export async function registerWithProvider(
  call: PublicCtx,
  { body }: Register,
): Promise<SessionAnswer> {
  anyone(call, 'the ticket says that a provider has proven the account; limited by address');
  await countRegistration(call);
  const { ticket, ...wish } = body;
  const granted = await call.work.join(async (both) => {
    const proven = await both.identity((ctx) => providersFacade.takeProviderTicket(ctx, ticket));
    if (!proven) throw tripOver();
    const { providerId, accountId, way } = proven;
    const email = proven.email ?? wish.email;
    if (email === undefined) throw addressMissing();
    const person = { ...wish, email, emailVerified: proven.isEmailVerified, passwordHash: null };
    const connectionId = connectionIdOf(providerId);
    const made = await foundByPerson(both, { call, person, way, connectionId });
    const userId = made.user.id;
    const label = proven.email ?? proven.name ?? providerId;
    await both.identity((ctx) =>
      identityFacade.linkAccount(ctx, { providerId, accountId, userId, label }),
    );
    return made;
  });
  if (!granted.user.emailVerified) await askToVerify(call, granted);
  return sessionAnswer(call, granted);
}

const addressMissing = () =>
  new AppError('invalid', 'email-needed', {
    field: 'body.email',
    detail: 'Say where mail reaches you: the other page did not tell an address.',
  });
