import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { Lift, LiftSession } from '@coachme/contracts/lifts.contract';
import { exerciseSessionFigures } from '@coachme/domain/strength/exercise-session.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** Exercises a client has trained, last trained first, with the bests that stand. */
export async function listLifts(
  ctx: Ctx,
  clientId: string,
  query: PageQuery & { readonly q?: string | undefined },
): Promise<Page<Lift>> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  return executionFacade.listLifts(ctx, clientId, query);
}

/** One exercise through a client's sessions, newest first, each with what it came to. */
export async function listLiftSessions(
  ctx: Ctx,
  { id: clientId, exerciseId }: { readonly id: string; readonly exerciseId: string },
  query: PageQuery,
): Promise<Page<LiftSession>> {
  permit(ctx, 'progress:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  const { items, nextCursor } = await executionFacade.sessionsOfLift(
    ctx,
    { clientId, exerciseId },
    query,
  );
  const sessions = items.map(({ workoutId, title, date, sets }) => ({
    ...{ workoutId, title, date, sets: [...sets] },
    ...exerciseSessionFigures(sets),
  }));
  return { items: sessions, nextCursor };
}
