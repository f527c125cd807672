import type { RouteDef } from '@coachme/contracts/kit/route';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { AppError } from '#platform/errors';
import type { RequestFacts } from '#platform/http/call';
import type { Budget, Limits } from '#platform/limits/limits';

/** Spends one request of a person's budget for this kind of route. */
export function spendAsPerson(
  limits: Limits,
  { budget }: RouteDef,
  { actor, reply }: { readonly actor: Actor; readonly reply: FastifyReply },
): Promise<void> {
  return spend(limits, { budget: budget ?? 'person', key: actor.userId }, reply);
}

/** Spends one request of an address's budget; programs on the machine itself are not counted. */
export async function spendAsAddress(
  limits: Limits,
  budget: Budget,
  { facts, reply }: { readonly facts: RequestFacts; readonly reply: FastifyReply },
): Promise<void> {
  if (facts.isLoopback) return;
  await spend(limits, { budget, key: facts.address }, reply);
}

type Spending = { readonly budget: Budget; readonly key: string };

async function spend(
  limits: Limits,
  { budget, key }: Spending,
  reply: FastifyReply,
): Promise<void> {
  const drawn = await limits.draw(budget, key);
  const figures = { limit: drawn.limit, remaining: drawn.remaining, reset: drawn.resetSeconds };
  for (const [name, figure] of Object.entries(figures)) {
    reply.header(`ratelimit-${name}`, figure).header(`x-ratelimit-${name}`, figure);
  }
  if (drawn.isAllowed) return;
  throw new AppError('too-many', 'too-many-requests', {
    retryAfterSeconds: drawn.retryAfterSeconds,
    detail: 'That was too much at once. Wait a moment and go on.',
  });
}
