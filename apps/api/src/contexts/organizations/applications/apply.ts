import type { applicationsContract } from '@coachme/contracts/applications.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { applicationReceived } from '@coachme/contracts/organizations.events';
import { sql } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { asPerson } from '../members/memberships.queries.ts';
import { answersTo, keptUntil } from './application.rules.ts';
import { requireDoor, requireOpenPage } from './application-page.queries.ts';
import { applications } from './applications.tables.ts';
import { isGoodTicket } from './ticket.ts';

type Applying = Input<typeof applicationsContract.apply>;

/** Keeps what somebody answered who wants to train here; who applies again before a decision corrects it. */
export async function apply(
  call: PublicCtx,
  { params, body }: Applying,
): Promise<Record<string, never>> {
  anyone(call, 'whoever wants to train may apply; limited by address');
  const organizationId = requireDoor(params.door);
  await countApplication(call);
  // Only a program fills in what nobody sees. It is told what people are told, and nothing is kept.
  if (body.website) return {};
  const { ticket } = body;
  if (!isGoodTicket(call.secrets, { organizationId, ticket, now: call.now() })) {
    throw new AppError('invalid', 'ticket', {
      field: 'body.ticket',
      detail: 'This form was open too long or too short. Send it once more.',
    });
  }
  await call.work.run(asPerson(nobody, organizationId), (ctx) => keep(ctx, body));
  return {};
}

async function keep(ctx: Ctx, body: Applying['body']): Promise<void> {
  const { questions } = await requireOpenPage(ctx);
  const answers = answersTo(questions, body.answers);
  if ('reason' in answers) {
    throw new AppError('invalid', answers.reason, { field: `body.answers.${answers.place}` });
  }
  const { name, email, locale = 'en', timeZone = 'UTC' } = body;
  const said = { name, locale, timeZone, answers: [...answers] };
  const until = keptUntil('waiting', ctx.now);
  const [row] = await ctx.tx
    .insert(applications)
    .values({
      ...{ organizationId: ctx.actor.organizationId, id: ctx.newId(), email },
      ...{ ...said, createdAt: ctx.now, keptUntil: until },
    })
    .onConflictDoUpdate({
      target: [applications.organizationId, applications.email],
      targetWhere: sql`state = 'waiting'`,
      set: { ...said, keptUntil: until },
    })
    .returning({ id: applications.id });
  if (row) await ctx.publish(applicationReceived({ applicationId: row.id }));
}

async function countApplication({ request, limits }: PublicCtx): Promise<void> {
  if (request.isLoopback) return;
  const seconds = await limits.applications.waitSeconds(request.address);
  if (seconds > 0) {
    throw new AppError('too-many', 'too-many-applications', {
      retryAfterSeconds: seconds,
      detail: 'Too many applications from here. Wait a while and try again.',
    });
  }
  await limits.applications.count(request.address);
}
