import { createHash } from 'node:crypto';
import type { RouteDef } from '@coachme/contracts/kit/route';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Answer } from '#platform/http/answer';

/** The key a caller chose, and what it was sent with. */
export type IdempotentRequest = {
  readonly key: string;
  readonly route: string;
  readonly input: unknown;
};

const Stored = z.object({ request_hash: z.string(), status: z.int(), response: z.unknown() });

/** Does a create once per key and 24 hours; the repetition gets the first answer. The row lies in the same transaction. */
export async function once(
  ctx: Ctx,
  request: IdempotentRequest,
  create: () => Promise<Answer>,
): Promise<Answer> {
  const hash = createHash('sha256')
    .update(JSON.stringify([request.route, request.input]))
    .digest('base64url');
  const stored = await claim(ctx, request.key, hash);
  if (stored) {
    if (stored.request_hash !== hash) throw new AppError('conflict', 'idempotency-key-reused');
    return { status: stored.status, body: stored.response };
  }
  const answer = await create();
  await ctx.tx.execute(sql`update platform.idempotency_keys
    set status = ${answer.status}, response = ${JSON.stringify(answer.body)}::jsonb
    where organization_id = ${ctx.actor.organizationId} and user_id = ${ctx.actor.userId} and key = ${request.key}`);
  return answer;
}

/** Takes the key, waiting for whoever holds it; answers what is stored when it was taken before. */
async function claim(ctx: Ctx, key: string, hash: string): Promise<z.infer<typeof Stored> | null> {
  const { tx, actor, now } = ctx;
  const taken = await tx.execute(sql`insert into platform.idempotency_keys as k
      (organization_id, user_id, key, request_hash, status, response, created_at)
    values (${actor.organizationId}, ${actor.userId}, ${key}, ${hash}, 0, 'null', ${now})
    on conflict (organization_id, user_id, key) do update
      set request_hash = excluded.request_hash, created_at = excluded.created_at
      where k.created_at < ${now}::timestamptz - interval '24 hours'
    returning key`);
  if (taken.rows.length > 0) return null;
  const { rows } = await tx.execute(sql`select request_hash, status, response
    from platform.idempotency_keys
    where organization_id = ${actor.organizationId} and user_id = ${actor.userId} and key = ${key}`);
  return Stored.parse(rows[0]);
}

type Keyed<I> = { readonly route: RouteDef; readonly input: I };

/**
 * Where one call is more than one unit of work, the key of a create names the thing: what is made gets an id out of
 * person, route and key, and the second time that id is known. No answer is kept, which may hold a link or a token.
 */
export function withIdOf<I extends { readonly body?: unknown }>(
  { organizationId, userId }: Actor,
  { route, input }: Keyed<I>,
  key: string,
): I {
  if (!takesId(route) || givenId.safeParse(input.body).success) return input;
  const said = JSON.stringify([organizationId, userId, route.method, route.path, key]);
  const hash = createHash('sha256').update(said).digest();
  return { ...input, body: { ...z.looseObject({}).parse(input.body), id: uuidOf(hash) } };
}

const givenId = z.looseObject({ id: z.uuid() });

/** Whether a route's caller may choose the id of what it makes. */
export const takesId = ({ body }: RouteDef): boolean =>
  body instanceof z.ZodObject && 'id' in body.shape;

/** A UUID of version 8, which says that its bits mean what we say. */
function uuidOf(hash: Buffer): string {
  const hex = hash.toString('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}
