import { and, eq } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { AppError } from '#platform/errors';
import { presences } from '../memberships.tables.ts';

/** A client at a branch on a date. */
export type Presence = {
  readonly branchId: string;
  readonly clientId: string;
  readonly date: string;
};

/** The id of the desk's mark, the same however often it is made. */
export const markOf = ({ branchId, clientId, date }: Presence): string =>
  derivedId(`presence ${branchId} ${clientId} ${date}`);

/** Refuses with not-found unless the actor may see this client. */
export async function requireSeen(ctx: Ctx, clientId: string): Promise<void> {
  const seen = await clientsFacade.visibleNames(ctx, [clientId]);
  if (seen.size === 0) throw new AppError('not-found', 'client');
}

export const thisPresence = ({ actor }: Ctx, id: string) =>
  and(eq(presences.organizationId, actor.organizationId), eq(presences.id, id));
