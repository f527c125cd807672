import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
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
