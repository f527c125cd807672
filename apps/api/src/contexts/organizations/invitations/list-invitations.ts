import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  Invitation,
  InvitationState,
  invitationsContract,
} from '@coachme/contracts/organizations.contract';
import { and, desc, gt, ilike, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { invitations } from '../organizations.tables.ts';
import { selectInvitations, shownInvitation } from './invitations.queries.ts';

type List = Input<typeof invitationsContract.listInvitations>;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Invitations of the organization, newest first. */
export async function listInvitations(ctx: Ctx, { query }: List): Promise<Page<Invitation>> {
  permit(ctx, 'invitation:read');
  const after = readCursor(query.cursor, Cursor);
  const older =
    after &&
    sql`(${invitations.createdAt}, ${invitations.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const rows = await selectInvitations(
    ctx,
    and(query.state && isIn(query.state, ctx.now), matches(query.search), older || undefined),
  )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(query.limit + 1);
  const shown = rows.map((row) => shownInvitation(row, ctx.now));
  return pageOf(shown, query.limit, ({ createdAt, id }) => [createdAt, id]);
}

/** Part of the address or the name. */
function matches(search: string | undefined): SQL | undefined {
  if (!search) return undefined;
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(invitations.email, pattern), ilike(invitations.name, pattern));
}

/** `invitationState`, as a condition. */
function isIn(state: InvitationState, now: Date): SQL | undefined {
  const isOpen = and(isNull(invitations.consumedAt), isNull(invitations.revokedAt));
  switch (state) {
    case 'consumed':
      return isNotNull(invitations.consumedAt);
    case 'revoked':
      return isNotNull(invitations.revokedAt);
    case 'expired':
      return and(isOpen, lte(invitations.expiresAt, now));
    case 'active':
      return and(isOpen, gt(invitations.expiresAt, now));
  }
}
