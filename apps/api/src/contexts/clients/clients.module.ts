import type { ContextModule } from '#platform/context-module';
import type { RoomsOf } from '#platform/realtime/rooms';
import { clientsControllers } from './clients.controller.ts';
import { visibleTo } from './clients.queries.ts';
import { clientsSubscribers } from './clients.subscribers.ts';
import { clients } from './clients.tables.ts';

/** One hears of the clients one may see; a client hears of themself. */
const clientRooms: RoomsOf = async (ctx) => {
  const rows = await ctx.tx.select({ id: clients.id }).from(clients).where(visibleTo(ctx));
  return rows.map(({ id }) => `client:${id}` as const);
};

export const clientsModule: ContextModule = {
  name: 'clients',
  controllers: clientsControllers,
  subscribers: clientsSubscribers,
  jobs: [],
  open: () => ({ roomsOf: clientRooms }),
};
