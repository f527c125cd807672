import { and, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SealedPlace } from '#platform/encryption/seal';
import { sessions } from '../identity.tables.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import {
  passkeys,
  recoveryCodes,
  textFactors,
  totpSecrets,
  trustedDevices,
} from './second-factor.tables.ts';

/** Where the secret of an authenticator app lies. */
export const totpPlace = (id: string): SealedPlace => ({
  table: 'identity.totp_secrets',
  column: 'secret_sealed',
  row: id,
  organizationId: null,
});

type TotpSecret = typeof totpSecrets.$inferSelect;

/** The person's secret in use, or the one that waits for its first code. */
export async function totpOf(
  ctx: Ctx,
  userId: string,
  state: 'in-use' | 'waiting',
): Promise<TotpSecret | null> {
  const isConfirmed = state === 'in-use' ? isNotNull : isNull;
  const [row] = await ctx.tx
    .select()
    .from(totpSecrets)
    .where(and(eq(totpSecrets.userId, userId), isConfirmed(totpSecrets.confirmedAt)));
  return row ?? null;
}

/** Takes a step for used; false when it, or a later one, was used before. One statement decides among many at once. */
export async function useStep(ctx: Ctx, id: string, step: number): Promise<boolean> {
  const isUnused = or(isNull(totpSecrets.lastUsedStep), lt(totpSecrets.lastUsedStep, step));
  const used = await ctx.tx
    .update(totpSecrets)
    .set({ lastUsedStep: step })
    .where(and(eq(totpSecrets.id, id), isUnused))
    .returning({ id: totpSecrets.id });
  return used.length === 1;
}

/** New recovery codes in place of all before. */
export async function replaceRecoveryCodes(ctx: Ctx, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await ctx.tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await ctx.tx.insert(recoveryCodes).values(
    codes.map((code) => ({
      ...{ userId, hash: hashOfRecoveryCode(code, userId), createdAt: ctx.now },
    })),
  );
  return codes;
}

/** Recovery codes stand in for a second factor: with the last one they go too. */
export async function dropCodesWithoutFactor(ctx: Ctx, userId: string): Promise<void> {
  if (hasFactor(await factorsOf(ctx, userId))) return;
  await ctx.tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** What a person has set up, in one statement. */
export type FactorsOf = {
  readonly totpConfirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
  readonly passkeyCount: number;
  readonly text: TextFactor | null;
};

/** The phone whose codes are a second step. */
export type TextFactor = {
  readonly channel: 'sms' | 'whatsapp';
  /** E.164. */
  readonly number: string;
  readonly confirmedAt: Date;
};

/** Whether a person has any second factor; recovery codes only stand in for one. */
export const hasFactor = ({ totpConfirmedAt, passkeyCount, text }: FactorsOf): boolean =>
  totpConfirmedAt !== null || passkeyCount > 0 || text !== null;

type FoundFactors = {
  totp: Date | null;
  codes: number;
  keys: number;
  phone: { channel: 'sms' | 'whatsapp'; number: string; confirmed_at: string } | null;
};

export async function factorsOf(ctx: Ctx, userId: string): Promise<FactorsOf> {
  anyone(ctx, 'the caller asks about who acts or has proven the first step');
  const { rows } = await ctx.tx.execute<FoundFactors>(sql`
    select
      (select t.confirmed_at from ${totpSecrets} t
        where t.user_id = ${userId} and t.confirmed_at is not null) as totp,
      (select count(*)::int from ${recoveryCodes} r
        where r.user_id = ${userId} and r.used_at is null) as codes,
      (select count(*)::int from ${passkeys} p where p.user_id = ${userId}) as keys,
      (select to_jsonb(f) from ${textFactors} f where f.user_id = ${userId}) as phone`);
  const row = rows[0];
  return {
    totpConfirmedAt: row?.totp ? new Date(row.totp) : null,
    recoveryCodesLeft: row?.codes ?? 0,
    passkeyCount: row?.keys ?? 0,
    text: row?.phone ? phoneOf(row.phone) : null,
  };
}

const phoneOf = ({ channel, number, ...row }: NonNullable<FoundFactors['phone']>): TextFactor => ({
  channel,
  number,
  confirmedAt: new Date(row.confirmed_at),
});

/** A change of what proves somebody ends every other session of theirs, and all trust in browsers; this session goes on. */
export async function endOtherSessions(ctx: Ctx, userId: string, mine: string): Promise<void> {
  await ctx.tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, mine)));
  await ctx.tx.delete(trustedDevices).where(eq(trustedDevices.userId, userId));
}
