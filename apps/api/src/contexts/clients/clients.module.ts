import { and } from 'drizzle-orm';
import type { ContextModule } from '#platform/context-module';
import type { RoomsOf } from '#platform/realtime/rooms';
import { clientsAudited } from './clients.audited.ts';
import { clientsControllers } from './clients.controller.ts';
import { sharesTraining, visibleTo } from './clients.queries.ts';
import { clientsSubscribers } from './clients.subscribers.ts';
import { clients } from './clients.tables.ts';
import { settleCoachings } from './coaching/settle-coaching.ts';

/** One hears live of the clients one may see who share their training; a client hears of themself. */
const clientRooms: RoomsOf = async (ctx) => {
  const rows = await ctx.tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(visibleTo(ctx), sharesTraining(ctx)));
  return rows.map(({ id }) => `client:${id}` as const);
};

export const clientsModule: ContextModule = {
  name: 'clients',
  controllers: clientsControllers,
  subscribers: clientsSubscribers,
  audited: clientsAudited,
  jobs: [settleCoachings],
  open: () => ({ roomsOf: clientRooms }),
};
