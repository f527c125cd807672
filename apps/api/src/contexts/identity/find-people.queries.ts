import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { accounts, operators, sessions, users } from './identity.tables.ts';
import { shownEmail } from './people.queries.ts';
import { passkeys, textFactors, totpSecrets } from './second-factor/second-factor.tables.ts';
import { phoneNumberOf } from './ways-in/phone-number.rules.ts';

export type FindPeople = {
  /** A whole e-mail address or number, or the beginning of a name; null: everybody. */
  readonly q: string | null;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
};

/** People for who runs the installation, newest first. Identity role only. */
export function findPeople(ctx: Ctx, { q, after, limit }: FindPeople) {
  anyone(ctx, 'the caller asked whether who acts runs the installation');
  const before = after
    ? sql`(${users.createdAt}, ${users.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : undefined;
  return ctx.tx
    .select({
      id: users.id,
      name: users.name,
      email: shownEmail,
      emailVerified: users.emailVerified,
      createdAt: users.createdAt,
      hasSecondFactor: sql<boolean>`exists (select from ${totpSecrets} t
          where t.user_id = users.id and t.confirmed_at is not null)
        or exists (select from ${passkeys} p where p.user_id = users.id)
        or exists (select from ${textFactors} f where f.user_id = users.id)`,
      isOperator: sql<boolean>`exists (select from ${operators} o where o.user_id = users.id)`,
      lastSeenAt: sql<string | null>`(select max(s.updated_at) from ${sessions} s
        where s.user_id = users.id and s.acted_by is null)`,
    })
    .from(users)
    .where(and(q === null ? undefined : matching(q), before))
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(limit);
}

/** Addresses and numbers are found whole only: who looks for a person knows them; nobody leafs through them. */
function matching(q: string): SQL | undefined {
  if (q.includes('@')) return eq(users.email, q.toLowerCase());
  const number = /^\+?[\d\s()-]{6,}$/.test(q) ? phoneNumberOf(q) : null;
  const byNumber = number
    ? sql`exists (select from ${accounts} a where a.user_id = users.id and a.provider_id = 'phone' and a.account_id = ${number})`
    : undefined;
  const beginning = `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return or(byNumber, sql`lower(${users.name}) like ${beginning}`);
}
