import type { RouteDef } from '@coachme/contracts/kit/route';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { AppError } from '#platform/errors';
import type { RequestFacts } from '#platform/http/call';
import type { Drawn } from '#platform/limits/bucket.rules';
import type { Budget, Limits } from '#platform/limits/limits';

/**
 * Spends one request of a person's budget for this kind of route, and one of their organization's. The answer says
 * what is left to the person, unless it is the organization that has to wait.
 */
export async function spendAsPerson(
  limits: Limits,
  { budget }: RouteDef,
  { actor, reply }: { readonly actor: Actor; readonly reply: FastifyReply },
): Promise<void> {
  await spend(limits, { budget: budget ?? 'person', key: actor.userId }, reply);
  const together = await limits.draw('organization', actor.organizationId);
  if (together.isAllowed) return;
  tell(together, reply);
  refuse(together, 'Your organization does too much at once. Wait a moment and go on.');
}

/** Spends the bytes of a file that a person is about to bring. */
export async function spendBytes(limits: Limits, { userId }: Actor, bytes: number): Promise<void> {
  const drawn = await limits.draw('uploadBytes', userId, bytes);
  if (!drawn.isAllowed) refuse(drawn, 'That was much to upload at once. Wait a moment and go on.');
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
  tell(drawn, reply);
  if (!drawn.isAllowed) refuse(drawn, 'That was too much at once. Wait a moment and go on.');
}

/** The headers by which a program knows how much it may still ask. */
function tell(drawn: Drawn, reply: FastifyReply): void {
  const figures = { limit: drawn.limit, remaining: drawn.remaining, reset: drawn.resetSeconds };
  for (const [name, figure] of Object.entries(figures)) {
    reply.header(`ratelimit-${name}`, figure).header(`x-ratelimit-${name}`, figure);
  }
}

function refuse({ retryAfterSeconds }: Drawn, detail: string): never {
  throw new AppError('too-many', 'too-many-requests', { retryAfterSeconds, detail });
}
