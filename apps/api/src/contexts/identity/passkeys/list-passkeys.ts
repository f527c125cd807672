import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { Passkey, passkeysContract } from '@coachme/contracts/second-factor.contract';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { anyone } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';
import { asMyself } from '../second-factor/as-myself.store.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';
import { shownPasskey } from './passkeys.store.ts';

type List = Input<typeof passkeysContract.listPasskeys>;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** The person's passkeys, newest first. */
export async function listPasskeys(call: SignedInCall, { query }: List): Promise<Page<Passkey>> {
  anyone(call, 'everybody may know how they prove themselves');
  const after = readCursor(query.cursor, Cursor);
  const isMine = eq(passkeys.userId, call.actor.userId);
  const isAfter =
    after &&
    sql`(${passkeys.createdAt}, ${passkeys.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const rows = await asMyself(call, (ctx) =>
    ctx.tx
      .select()
      .from(passkeys)
      .where(and(isMine, isAfter ?? undefined))
      .orderBy(desc(passkeys.createdAt), desc(passkeys.id))
      .limit(query.limit + 1),
  );
  return pageOf(rows.map(shownPasskey), query.limit, ({ createdAt, id }) => [createdAt, id]);
}
