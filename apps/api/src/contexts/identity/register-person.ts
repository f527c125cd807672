import type { User } from '@coachme/contracts/identity.contract';
import { anyone } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts, users } from './identity.tables.ts';

export type RegisterPerson = {
  readonly id: string;
  /** Null for who comes by a phone and gives none. */
  readonly email: string | null;
  readonly name: string;
  /** By `hashPassword`, before the unit of work: it takes long on purpose. Null for who comes by another way. */
  readonly passwordHash: string | null;
  /** Whether somebody we trust in it has said that the person reads the address. */
  readonly emailVerified?: boolean;
  readonly timeZone: string;
  readonly locale: User['locale'];
};

/** Makes a person, who signs in by e-mail and password where there is one. Identity role only. */
export async function registerPerson(ctx: Ctx, input: RegisterPerson): Promise<User> {
  anyone(ctx, 'everybody may have an account');
  const { passwordHash, emailVerified = false, ...about } = input;
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  const row = { ...about, weightUnit: 'kg' as const, emailVerified };
  await refuseTaken(
    ctx.tx.insert(users).values({ ...row, ...stamps }),
    'users_email',
    new AppError('conflict', 'email-taken', {
      field: 'body.email',
      detail: 'An account with this e-mail address exists. Sign in instead.',
    }),
  );
  const user = { ...row, email: row.email ?? '' };
  if (passwordHash === null) return user;
  await ctx.tx.insert(accounts).values({
    id: ctx.newId(),
    accountId: user.id,
    providerId: 'credential',
    userId: user.id,
    password: passwordHash,
    ...stamps,
  });
  return user;
}
