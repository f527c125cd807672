import type { Workout } from '@coachme/contracts/execution.words';
import { membershipsFacade } from '#contexts/memberships';
import { organizationsFacade } from '#contexts/organizations';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';

/** Refuses a session that names a branch which is none of the organization's. */
export async function requireOwnBranch(ctx: Ctx, branchId: string | null): Promise<void> {
  if (branchId === null || (await organizationsFacade.isBranch(ctx, branchId))) return;
  const detail = 'This is not a branch of your gym. Choose another one, or none.';
  throw new AppError('invalid', 'unknown-branch', { field: 'branchId', detail });
}

type Place = {
  readonly workout: Workout;
  readonly clientId: string;
  /** Where the session took place by what was stored before. */
  readonly formerBranchId: string | null;
};

/** A finished session at a branch is a visit; it is told only where there is one, or was. */
export async function tellPlace(ctx: Ctx, { workout, clientId, formerBranchId }: Place) {
  if (workout.branchId === null && formerBranchId === null) return;
  await membershipsFacade.tellOfSession(ctx, {
    ...{ workoutId: workout.id, clientId, date: workout.localDate, at: workout.startedAt },
    branchId: workout.endedAt === null ? null : workout.branchId,
  });
}

/** A session that is no more is no visit either. */
export async function tellOfNone(ctx: Ctx, { workoutId, clientId }: Gone): Promise<void> {
  const nowhere = { branchId: null, date: '', at: '' };
  await membershipsFacade.tellOfSession(ctx, { workoutId, clientId, ...nowhere });
}

type Gone = { readonly workoutId: string; readonly clientId: string };
