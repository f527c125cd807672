import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { refreshTokens, removedDevices, sessions } from '../identity.tables.ts';

/**
 * Remembers what the devices of these sessions still hold, before the sessions go: the newest token, and the one before it
 * while the newest may not have arrived. A browser keeps programs for a start without a connection, a phone far more.
 */
export async function noteRemoval(ctx: Ctx, which: SQL | undefined): Promise<void> {
  await ctx.tx.execute(sql`
    insert into ${removedDevices} (token_hash, removed_at)
    select t.hash, ${ctx.now} from ${refreshTokens} t join ${sessions} on ${sessions.id} = t.session_id
     where ${which ?? sql`true`} and ${sessions.actedBy} is null
       and (t.used_at is null or exists (
         select from ${refreshTokens} successor
          where successor.predecessor_hash = t.hash and successor.used_at is null))
    on conflict do nothing`);
}
