import { loadOverruled } from '@coachme/contracts/programs.events';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { storedKg } from '@coachme/domain/units/weight.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { loadOverrides } from './assignment.tables.ts';
import { type DayColumns, lockOpenDay, rewriteDay } from './planned-day.store.ts';
import { getScheduledDay } from './planned-days.queries.ts';

type Load = { readonly id: string; readonly prescriptionId: string };

/** Sets the load of an exercise by hand, in the place of its rule; who did it is kept. */
export async function overruleLoad(
  ctx: Ctx,
  { id, prescriptionId, loadKg: asked, note }: Load & { loadKg: number; note: string },
): Promise<ScheduledDay> {
  permit(ctx, 'assignment:update');
  const day = await lockOpenDay(ctx, { id, ifMatch: null });
  requireRule(day, prescriptionId);
  const loadKg = storedKg(asked);
  const by = { loadKg, note, overruledBy: ctx.actor.userId, overruledAt: ctx.now };
  const { organizationId } = ctx.actor;
  const { organizationId: ofOrganization, scheduledDayId, prescriptionId: of } = loadOverrides;
  await ctx.tx
    .insert(loadOverrides)
    .values({ organizationId, scheduledDayId: id, prescriptionId, ...by })
    .onConflictDoUpdate({ target: [ofOrganization, scheduledDayId, of], set: by });
  // The rule's own figures come with whoever follows the plan; the coach sees the load at once.
  const others = day.laidOut.filter((exercise) => exercise.prescriptionId !== prescriptionId);
  const own = layOutDay(day.snapshot, new Map(), {
    overrides: [{ prescriptionId, loadKg }],
    lighter: day.lighter,
  });
  const laidOut = [
    ...others,
    ...own.filter((exercise) => exercise.prescriptionId === prescriptionId),
  ];
  await rewriteDay(ctx, day, { laidOut });
  const byRule = day.laidOut.find((exercise) => exercise.prescriptionId === prescriptionId)?.why;
  const ruleLoadKg = byRule && byRule.reason !== 'overruled' ? byRule.loadKg : null;
  const { clientId } = day;
  await ctx.publish(
    loadOverruled({ scheduledDayId: id, clientId, prescriptionId, loadKg, ruleLoadKg }),
  );
  return getScheduledDay(ctx, id);
}

function requireRule({ snapshot }: DayColumns, prescriptionId: string): void {
  const prescription = snapshot.groups
    .flatMap(({ prescriptions }) => prescriptions)
    .find(({ id }) => id === prescriptionId);
  if (!prescription) throw new AppError('not-found', 'no-such-prescription');
  if (!prescription.progression) throw new AppError('conflict', 'no-rule-to-overrule');
}
