import type { User } from '@coachme/contracts/identity.contract';
import { and, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { operators, sessions, users } from './identity.tables.ts';
import { passkeys, textFactors, totpSecrets } from './second-factor/second-factor.tables.ts';

/** Empty for who has given none: answers of before this could be said nothing of null. */
export const shownEmail = sql<string>`coalesce(${users.email}, '')`;

const shown = {
  id: users.id,
  email: shownEmail,
  emailVerified: users.emailVerified,
  name: users.name,
  locale: users.locale,
  timeZone: users.timeZone,
  weightUnit: users.weightUnit,
};

/** The person who acts; row security shows the serving role nobody else. */
export async function requirePerson(ctx: Ctx): Promise<User> {
  const [user] = await ctx.tx.select(shown).from(users).where(eq(users.id, ctx.actor.userId));
  if (!user) throw new AppError('unauthenticated', 'no-such-person');
  return user;
}

/** What of a person an actor carries. */
export type Bearing = Pick<User, 'locale' | 'timeZone'> & {
  /** Whether the person runs this installation. */
  readonly isOperator: boolean;
};

/** How the person who acts is borne in mind, in one statement: it is asked for at most requests. */
export async function bearingOf(ctx: Ctx): Promise<Bearing> {
  const [bearing] = await ctx.tx
    .select({
      locale: users.locale,
      timeZone: users.timeZone,
      isOperator: sql<boolean>`exists (select from ${operators} where ${operators.userId} = ${users.id})`,
    })
    .from(users)
    .where(eq(users.id, ctx.actor.userId));
  if (!bearing) throw new AppError('unauthenticated', 'no-such-person');
  return bearing;
}

/** A person by e-mail, whatever its case. Identity role only. */
export async function findByEmail(ctx: Ctx, email: string): Promise<User | null> {
  const [user] = await ctx.tx.select(shown).from(users).where(eq(users.email, email.toLowerCase()));
  return user ?? null;
}

export type LiveSession = {
  readonly provenAt: Date | null;
  /** The organization's own provider that proved it, where it was one. */
  readonly connectionId: string | null;
  readonly hasSecondFactor: boolean;
  /** Who acts as the person here, while their own session goes on; null in one's own. */
  readonly actedBy: string | null;
};

/** A session that goes on; null once it has ended. Identity role only. */
export async function findSession(ctx: Ctx, sessionId: string): Promise<LiveSession | null> {
  const [alive] = await ctx.tx
    .select({
      provenAt: sessions.provenAt,
      connectionId: sessions.connectionId,
      // Names of their own: a column alone would be that of the inner table.
      hasSecondFactor: sql<boolean>`exists (select from ${totpSecrets} t
        where t.user_id = sessions.user_id and t.confirmed_at is not null)
        or exists (select from ${passkeys} p where p.user_id = sessions.user_id)
        or exists (select from ${textFactors} f where f.user_id = sessions.user_id)`,
      actedBy: sessions.actedBy,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.id, sessionId),
        gt(sessions.expiresAt, ctx.now),
        sql`(${sessions.actingFrom} is null or exists (select from identity.sessions own
          where own.id = ${sessions.actingFrom} and own.expires_at > ${ctx.now}))`,
      ),
    );
  return alive ?? null;
}

/** A person by id. Identity role only. */
export async function requireAnyPerson(ctx: Ctx, userId: string): Promise<User> {
  const [user] = await ctx.tx.select(shown).from(users).where(eq(users.id, userId));
  if (!user) throw new AppError('not-found', 'person');
  return user;
}

/** The address of a person, who is known to be one; empty where there is none. Identity role only. */
export async function emailOf(ctx: Ctx, userId: string): Promise<string> {
  const [user] = await ctx.tx.select({ email: shownEmail }).from(users).where(eq(users.id, userId));
  if (!user) throw new AppError('unauthenticated', 'no-such-person');
  return user.email;
}

/** Names by id, in one statement. Identity role only. */
export async function namesOf(
  ctx: Ctx,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(userIds)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who is told of what is unusual: these people, and who runs the installation; each once. Identity role only. */
export function readersOfUnusual(ctx: Ctx, userIds: readonly string[]) {
  const isOperator = sql<boolean>`exists (select from ${operators} o where o.user_id = users.id)`;
  const isNamed = userIds.length === 0 ? sql`false` : inArray(users.id, [...userIds]);
  return ctx.tx
    .select({ email: shownEmail, locale: users.locale, isOperator })
    .from(users)
    .where(and(isNotNull(users.email), or(isNamed, isOperator)))
    .orderBy(users.id);
}
