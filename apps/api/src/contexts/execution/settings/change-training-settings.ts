import { trainingSettingsChanged } from '@coachme/contracts/execution.events';
import type {
  ChangeTrainingSettings,
  TrainingSettings,
} from '@coachme/contracts/training-settings.contract';
import { eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { exerciseSettings, trainingSettings } from '../execution.tables.ts';
import { getTrainingSettings } from './get-training-settings.ts';

type Change = {
  readonly settings: ChangeTrainingSettings;
  readonly ifMatch: number | null;
};

/** Changes how the signed-in person logs; with `ifMatch` only when none of their devices changed it since. */
export async function changeTrainingSettings(
  ctx: Ctx,
  { settings, ifMatch }: Change,
): Promise<TrainingSettings> {
  permit(ctx, 'workout:log');
  const { userId } = ctx.actor;
  await ctx.tx
    .insert(trainingSettings)
    .values({
      ...{ userId, platesKg: [], platePairs: [], suggestsLoads: false },
      ...{ revision: 0, updatedAt: ctx.now },
    })
    .onConflictDoNothing();
  // Two devices at once follow one another.
  const [stored] = await ctx.tx
    .select({ revision: trainingSettings.revision })
    .from(trainingSettings)
    .where(eq(trainingSettings.userId, userId))
    .for('update');
  const revision = stored?.revision ?? 0;
  if (ifMatch !== null && ifMatch !== revision) {
    const current = await getTrainingSettings(ctx);
    throw new AppError('stale', 'training-settings-changed', { current });
  }
  await write(ctx, settings, revision + 1);
  await ctx.publish(trainingSettingsChanged({ userId }));
  return getTrainingSettings(ctx);
}

async function write(ctx: Ctx, settings: ChangeTrainingSettings, revision: number): Promise<void> {
  const { userId } = ctx.actor;
  const { kit, exercises, suggestsLoads, bodyWeightKg, dotsCurve } = settings;
  await ctx.tx
    .update(trainingSettings)
    .set({
      ...{ suggestsLoads, bodyWeightKg, dotsCurve, revision, updatedAt: ctx.now },
      kitUnit: kit?.unit ?? null,
      barKg: kit?.barKg ?? null,
      platesKg: kit?.plates.map(({ plateKg }) => plateKg) ?? [],
      platePairs: kit?.plates.map(({ pairs }) => pairs) ?? [],
    })
    .where(eq(trainingSettings.userId, userId));
  await ctx.tx.delete(exerciseSettings).where(eq(exerciseSettings.userId, userId));
  const told = exercises.filter(
    ({ weightUnit, restSeconds }) => weightUnit !== null || restSeconds !== null,
  );
  await insertRows(
    ctx,
    exerciseSettings,
    told.map((one) => ({ ...one, userId })),
  );
}
