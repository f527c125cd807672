import type { Client } from '@coachme/contracts/clients.contract';
import type { ConsentScope } from '@coachme/contracts/consent.words';
import { and, eq, inArray } from 'drizzle-orm';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import {
  clientNotFound,
  myClientId,
  readClients,
  requireVisible,
  visibleTo,
} from './clients.queries.ts';
import { clientProfiles, clients } from './clients.tables.ts';
import { handOverClients } from './coaching/hand-over-clients.ts';
import { requireGroup } from './groups/groups.queries.ts';
import { getMyClient } from './joining/get-my-client.ts';
import { endOwnClient } from './roster/end-own-client.ts';
import { getClient } from './roster/get-client.ts';

/** A client as others call them; the person, where they have an account. */
type Named = { readonly name: string; readonly userId: string | null };

/** Questions about clients. Whoever the actor may not see is as good as absent: 404, or not in the list. */
export const clientsFacade = {
  getClient,
  endOwnClient,

  /** The clients whose primary coach somebody is, the archived too. */
  async clientIdsOf({ tx, actor }: Ctx, coachUserId: string): Promise<string[]> {
    anyone(actor, 'the caller removes a coach by permission, or is the coach');
    const rows = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(
        and(eq(clients.organizationId, actor.organizationId), eq(clients.coachUserId, coachUserId)),
      );
    return rows.map(({ id }) => id);
  },

  /** Refuses with not-found unless the actor may see this client. */
  async requireClientVisible(ctx: Ctx, clientId: string): Promise<void> {
    permit(ctx, 'profile:read');
    await requireVisible(ctx, clientId);
  },

  /** Refuses with not-found unless the actor works with this group of clients. */
  async requireGroupVisible(ctx: Ctx, groupId: string): Promise<void> {
    permit(ctx, 'client:read');
    await requireGroup(ctx, groupId);
  },

  /** What a visible client is called, and who they are where they have an account: one statement. */
  async nameClient(ctx: Ctx, clientId: string): Promise<Named> {
    permit(ctx, 'profile:read');
    const [named] = await ctx.tx
      .select({ name: clients.name, userId: clients.userId })
      .from(clients)
      .where(and(visibleTo(ctx), eq(clients.id, clientId)));
    if (!named) throw clientNotFound();
    return named;
  },

  /** Whether the acting person is coached in this organization. */
  async isClientHere(ctx: Ctx): Promise<boolean> {
    permit(ctx, 'profile:read');
    return (await myClientId(ctx)) !== null;
  },

  /**
   * Before data of a client is shown: not-found for whom the actor may not see, forbidden where the client does not
   * share this with them. That they read it is kept for the client to see.
   */
  async readShared(ctx: Ctx, clientId: string, scope: ConsentScope): Promise<void> {
    permit(ctx, 'profile:read');
    const client = await requireVisible(ctx, clientId);
    if (!client.shared.includes(scope)) {
      throw new AppError('forbidden', `${scope}-not-shared`, {
        detail: 'The client does not share this with you. You can ask them to.',
      });
    }
    noteReading(ctx, client, scope);
  },

  /** Whether a visible client shares a scope with the actor; that they read of it is kept where they do. */
  async noteIfShared(ctx: Ctx, clientId: string, scope: ConsentScope): Promise<boolean> {
    permit(ctx, 'profile:read');
    const client = await requireVisible(ctx, clientId);
    if (!client.shared.includes(scope)) return false;
    noteReading(ctx, client, scope);
    return true;
  },

  /** As `getClient`, noting that data of a scope is shown with it as far as the client shares it. */
  async getClientToRead(ctx: Ctx, clientId: string, scope: ConsentScope): Promise<Client> {
    permit(ctx, 'profile:read');
    const client = await getClient(ctx, clientId);
    if (client.shared.includes(scope)) noteReading(ctx, client, scope);
    return client;
  },

  handOverClients,

  /** The acting person as a client of this organization; not-found when they are none. */
  myClient: getMyClient,

  /** The acting person's own id as a client of this organization; not-found when they are none. */
  async myClientId(ctx: Ctx): Promise<string> {
    permit(ctx, 'profile:read');
    const id = await myClientId(ctx);
    if (id === null) throw clientNotFound();
    return id;
  },

  /** Days on which a visible client can train, Monday is 1. */
  async trainingDays(ctx: Ctx, clientId: string): Promise<readonly number[]> {
    permit(ctx, 'profile:read');
    const [row] = await ctx.tx
      .select({ days: clientProfiles.trainingDays })
      .from(clientProfiles)
      .innerJoin(
        clients,
        and(
          eq(clients.organizationId, clientProfiles.organizationId),
          eq(clients.id, clientProfiles.clientId),
        ),
      )
      .where(and(visibleTo(ctx), eq(clients.id, clientId)));
    if (!row) throw clientNotFound();
    return row.days;
  },

  /** Whom the actor may see; null where that is every client. */
  async visibleIds(ctx: Ctx): Promise<readonly string[] | null> {
    permit(ctx, 'attendance:read');
    if (ctx.actor.can.has('client:view_all_gym')) return null;
    const rows = await ctx.tx.select({ id: clients.id }).from(clients).where(visibleTo(ctx));
    return rows.map(({ id }) => id);
  },

  /** Of many ids, what those are called whom the actor may see: no more than a front desk must know. */
  async visibleNames(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    permit(ctx, 'attendance:read');
    if (ids.length === 0) return new Map();
    const rows = await ctx.tx
      .select({ id: clients.id, name: clients.name })
      .from(clients)
      .where(and(visibleTo(ctx), inArray(clients.id, [...ids])));
    return new Map(rows.map(({ id, name }) => [id, name]));
  },

  /** Active clients whom the actor may see, by name. */
  async listActive(ctx: Ctx): Promise<Client[]> {
    permit(ctx, 'client:read');
    return readClients(ctx, and(visibleTo(ctx), eq(clients.status, 'active')));
  },

  /** Of many ids, the clients whom the actor may see. */
  async clientsByIds(ctx: Ctx, ids: readonly string[]): Promise<Client[]> {
    permit(ctx, 'profile:read');
    if (ids.length === 0) return [];
    return readClients(ctx, and(visibleTo(ctx), inArray(clients.id, [...ids])));
  },
};

type Told = { readonly id: string; readonly userId: string | null };

/** Whoever reads their own data is not noted, unless somebody acts as them. */
function noteReading({ actor, noteRead }: Ctx, { id, userId }: Told, scope: ConsentScope): void {
  if (userId !== actor.userId || actor.actedBy !== undefined) noteRead({ clientId: id, scope });
}
