import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Vault } from '#platform/encryption/seal';
import type { Way } from '../ways-in/way.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';
import { totpOf, totpPlace, useStep } from './second-factor.store.ts';
import { recoveryCodes, secondStepTickets, trustedDevices } from './second-factor.tables.ts';
import { stepOfCode } from './totp.rules.ts';

const ticketMilliseconds = 10 * 60_000;
const trustedMilliseconds = 30 * 24 * 3_600_000;

const hashOfTicket = (ticket: string): Buffer => createHash('sha256').update(ticket).digest();

/** What was proven in the first step. */
export type FirstStep = {
  readonly userId: string;
  readonly way: Way;
  /** The organization's own provider, where it was that. */
  readonly connectionId: string | null;
};

/** A ticket of 256 random bits that continues the sign-in for ten minutes, once. */
export async function giveTicket(ctx: Ctx, first: FirstStep) {
  anyone(ctx, 'the caller has a proof of who it is');
  const ticket = randomBytes(32).toString('base64url');
  const expiresAt = new Date(ctx.now.getTime() + ticketMilliseconds);
  await ctx.tx
    .insert(secondStepTickets)
    .values({ ...first, hash: hashOfTicket(ticket), expiresAt });
  return { ticket, expiresAt: expiresAt.toISOString() };
}

const isGood = (ctx: Ctx, ticket: string) =>
  and(
    eq(secondStepTickets.hash, hashOfTicket(ticket)),
    isNull(secondStepTickets.usedAt),
    gt(secondStepTickets.expiresAt, ctx.now),
  );

const firstStep = {
  userId: secondStepTickets.userId,
  way: secondStepTickets.way,
  connectionId: secondStepTickets.connectionId,
};

/** Whose first step a ticket continues; null for one that is unknown, over or used. */
export async function readTicket(ctx: Ctx, ticket: string): Promise<FirstStep | null> {
  anyone(ctx, 'the ticket is the proof of the first step');
  const [row] = await ctx.tx.select(firstStep).from(secondStepTickets).where(isGood(ctx, ticket));
  return row ?? null;
}

/** Uses a ticket up; null when somebody else did at the same moment. */
export async function useTicket(ctx: Ctx, ticket: string): Promise<FirstStep | null> {
  anyone(ctx, 'the ticket is the proof of the first step');
  const [row] = await ctx.tx
    .update(secondStepTickets)
    .set({ usedAt: ctx.now })
    .where(isGood(ctx, ticket))
    .returning(firstStep);
  return row ?? null;
}

type Typed = { readonly userId: string; readonly code: string };

/** Whether a code is the one of the person's authenticator app, now, and was not used before. */
export async function isTotpOf(ctx: Ctx, vault: Vault, { userId, code }: Typed): Promise<boolean> {
  anyone(ctx, 'the code is the proof');
  const kept = await totpOf(ctx, userId, 'in-use');
  if (!kept) return false;
  const step = stepOfCode(vault.open(kept.secretSealed, totpPlace(kept.id)), code, ctx.now);
  return step !== null && useStep(ctx, kept.id, step);
}

/** Uses a recovery code up; false when it is none of the person's, or was used. */
export async function isRecoveryCodeOf(ctx: Ctx, { userId, code }: Typed): Promise<boolean> {
  anyone(ctx, 'the code is the proof');
  const used = await ctx.tx
    .update(recoveryCodes)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.hash, hashOfRecoveryCode(code, userId)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ hash: recoveryCodes.hash });
  return used.length === 1;
}

/** Does not ask for the second step on this browser for thirty days. */
export async function trustDevice(ctx: Ctx, userId: string, deviceHash: Buffer): Promise<void> {
  anyone(ctx, 'the caller has proven both steps');
  const expiresAt = new Date(ctx.now.getTime() + trustedMilliseconds);
  await ctx.tx
    .insert(trustedDevices)
    .values({ userId, deviceHash, trustedAt: ctx.now, expiresAt })
    .onConflictDoUpdate({
      target: [trustedDevices.userId, trustedDevices.deviceHash],
      set: { trustedAt: ctx.now, expiresAt },
    });
}

/** Whether this browser is one of those. */
export async function isTrusted(ctx: Ctx, userId: string, deviceHash: Buffer): Promise<boolean> {
  anyone(ctx, 'part of finding out whether a second step is needed');
  const [row] = await ctx.tx
    .select({ yes: sql`1` })
    .from(trustedDevices)
    .where(
      and(
        eq(trustedDevices.userId, userId),
        eq(trustedDevices.deviceHash, deviceHash),
        gt(trustedDevices.expiresAt, ctx.now),
      ),
    );
  return row !== undefined;
}
