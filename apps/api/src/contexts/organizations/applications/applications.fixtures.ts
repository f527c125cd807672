import type { Ctx } from '#platform/db/work';
import { keptUntil } from './application.rules.ts';
import { applications } from './applications.tables.ts';

/** Somebody who wants to train here and waits for an answer. */
export async function anApplication(
  ctx: Ctx,
  changes: Partial<typeof applications.$inferInsert> = {},
) {
  const id = ctx.newId();
  const application = {
    organizationId: ctx.actor.organizationId,
    id,
    name: 'Zuri',
    email: `${id}@example.test`,
    locale: 'sw' as const,
    timeZone: 'Africa/Nairobi',
    answers: [{ question: 'What do you want?', value: 'A first pull-up' }],
    createdAt: ctx.now,
    keptUntil: keptUntil('waiting', ctx.now),
    ...changes,
  };
  await ctx.tx.insert(applications).values(application);
  return application;
}
