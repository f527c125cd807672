import { workoutLogged } from '@coachme/contracts/execution.events';
import type { PersonalRecord, StoredWorkout, Workout } from '@coachme/contracts/execution.words';
import { mergeWorkouts } from '@coachme/domain/sync/workout-merge.rules';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { rebuildRecords } from '../records/records.store.ts';
import { requireOwnBranch, tellPlace } from './session-place.store.ts';
import {
  canonicalWorkout,
  decideSave,
  refusalOf,
  type SaveDecision,
  totalsOf,
} from './workout.rules.ts';
import {
  contentAt,
  contentOf,
  fingerprintOf,
  insertWorkout,
  keepInHistory,
  lockWorkout,
  markWorkout,
  rewriteWorkout,
  type StoredRow,
} from './workout.store.ts';

export type SaveWorkout = {
  readonly workout: Workout;
  readonly baseRevision: number | null;
  /** A create: other content under a known id is a conflict, not a change. */
  readonly isCreate?: boolean;
};
export type Saved = {
  readonly decision: SaveDecision;
  readonly revision: number;
  /** What was stored, when it was new. */
  readonly created?: StoredWorkout;
};

/** Stores a workout as the client's phone holds it; sending it again changes nothing. */
export async function saveWorkout(ctx: Ctx, input: SaveWorkout): Promise<Saved> {
  permit(ctx, 'workout:log');
  const clientId = await clientsFacade.myClientId(ctx);
  const pushed = canonicalWorkout(input.workout);
  // Most that no answer ever reached are new; those that are not cost one statement more.
  const created = input.baseRevision === null ? await create(ctx, clientId, pushed) : null;
  return created ?? saveKnown(ctx, clientId, { ...input, workout: pushed });
}

async function saveKnown(ctx: Ctx, clientId: string, input: SaveWorkout): Promise<Saved> {
  const { workout: pushed, baseRevision } = input;
  const fingerprint = fingerprintOf(pushed);
  const stored = await lockWorkout(ctx, pushed.id, fingerprint);
  if (stored && stored.clientId !== clientId) throw workoutNotFound();
  const decision = decideSave(stored, {
    fingerprint,
    baseRevision,
    isReplay: stored?.isReplay ?? false,
  });
  if (!stored) {
    const created = baseRevision === null ? null : await create(ctx, clientId, pushed);
    if (created) return created;
    // The id is taken: by another push of this moment, which is seen now, or by somebody else.
    if (await lockWorkout(ctx, pushed.id, fingerprint)) return saveKnown(ctx, clientId, input);
    throw workoutNotFound();
  }
  if (decision === 'unchanged') return { decision, revision: stored.revision };
  if (input.isCreate) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  if (decision === 'deleted') {
    const revision = stored.revision + 1;
    await keepInHistory(ctx, pushed.id, {
      ...{ clientId: clientId, revision, fingerprint },
      content: pushed,
    });
    await markWorkout(ctx, pushed.id, { revision });
    return { decision, revision };
  }
  const workout = decision === 'merge' ? await merged(ctx, pushed, baseRevision) : pushed;
  return replace(ctx, workout, { stored, decision, clientId });
}

/** Another person's workout is as good as absent, and its id is not to be learnt by trying. */
const workoutNotFound = () => new AppError('not-found', 'workout');

/** Null when the id is taken. */
async function create(ctx: Ctx, clientId: string, workout: Workout): Promise<Saved | null> {
  await requireSound(ctx, clientId, workout);
  if (!(await insertWorkout(ctx, { workout, clientId, revision: 1 }))) return null;
  const change = { workout, clientId, revision: 1, formerExerciseIds: [] };
  await tellPlace(ctx, { workout, clientId, formerBranchId: null });
  const records = await announce(ctx, { ...change, from: workout.startedAt });
  const { setCount, volumeKg } = totalsOf(workout);
  const created = { ...workout, clientId, revision: 1, setCount, volumeKg, records };
  return { decision: 'create', revision: 1, created };
}

type Replacement = {
  readonly stored: StoredRow;
  readonly decision: SaveDecision;
  readonly clientId: string;
};

async function replace(
  ctx: Ctx,
  workout: Workout,
  { stored, decision, clientId }: Replacement,
): Promise<Saved> {
  await requireSound(ctx, clientId, workout);
  const revision = stored.revision + 1;
  // What a deleted one was is in its history already.
  if (!stored.isDeleted) await keepFormer(ctx, workout.id, { stored, decision });
  await tellPlace(ctx, { workout, clientId, formerBranchId: stored.branchId });
  const formerExerciseIds = await rewriteWorkout(ctx, { workout, clientId, revision });
  const [from = workout.startedAt] = [stored.startedAt, workout.startedAt].toSorted();
  await announce(ctx, { workout, clientId, revision, formerExerciseIds, from });
  return { decision, revision };
}

async function keepFormer(
  ctx: Ctx,
  id: string,
  { stored, decision }: Pick<Replacement, 'stored' | 'decision'>,
): Promise<void> {
  const { clientId, revision, fingerprint, isFinished } = stored;
  // While a session goes on, each set replaces the one before; only a finished one is worth keeping whole.
  const content = isFinished || decision === 'merge' ? await contentOf(ctx, id) : null;
  await keepInHistory(ctx, id, { clientId, revision, fingerprint, content });
}

async function merged(ctx: Ctx, pushed: Workout, baseRevision: number | null): Promise<Workout> {
  const current = await contentOf(ctx, pushed.id);
  if (!current) return pushed;
  const base = baseRevision === null ? null : await contentAt(ctx, pushed.id, baseRevision);
  return canonicalWorkout(mergeWorkouts({ base, stored: current, pushed }));
}

async function requireSound(ctx: Ctx, clientId: string, workout: Workout): Promise<void> {
  const ids = [...new Set(workout.exercises.map((exercise) => exercise.exerciseId))];
  const { scheduledDayId } = workout;
  const plan = await programsFacade.planOf(ctx, { exerciseIds: ids, scheduledDayId });
  const refusal = refusalOf(workout, plan.exerciseIds);
  if (refusal) {
    throw new AppError('invalid', refusal.reason, { field: refusal.path, detail: refusal.message });
  }
  await requireOwnBranch(ctx, workout.branchId);
  if (scheduledDayId !== null && plan.clientId !== clientId) {
    const detail = 'This training day is not in your plan.';
    throw new AppError('invalid', 'unknown-scheduled-day', { field: 'scheduledDayId', detail });
  }
}

type Announcement = {
  readonly workout: Workout;
  readonly clientId: string;
  readonly revision: number;
  readonly formerExerciseIds: readonly string[];
  readonly from: string;
};

async function announce(
  ctx: Ctx,
  { workout, clientId, revision, formerExerciseIds, from }: Announcement,
): Promise<PersonalRecord[]> {
  const exerciseIds = new Set([
    ...formerExerciseIds,
    ...workout.exercises.map((e) => e.exerciseId),
  ]);
  const records = await rebuildRecords(ctx, {
    clientId,
    exerciseIds: [...exerciseIds],
    from: { startedAt: from, workoutId: workout.id },
  });
  await ctx.change({ clientId, entity: 'workout', entityId: workout.id, revision });
  const { scheduledDayId, startedAt } = workout;
  const isFinished = workout.endedAt !== null;
  await ctx.publish(
    workoutLogged({
      ...{ workoutId: workout.id, clientId, revision },
      ...{ isFinished, scheduledDayId, startedAt },
    }),
  );
  return records;
}
