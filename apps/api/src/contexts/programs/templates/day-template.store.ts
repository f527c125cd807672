import type { DayTemplate, Visibility } from '@coachme/contracts/program-templates.contract';
import type { TrainingDay } from '@coachme/contracts/programs.words';
import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { readExercises } from '../library/library.store.ts';
import { dayTemplates } from '../writing.tables.ts';
import { publicationRefusal } from './day-template.rules.ts';

type Row = typeof dayTemplates.$inferSelect;

/** Kept days of the organization that the actor finds: private ones are their maker's alone. */
export const ours = ({ actor }: Ctx) =>
  and(
    eq(dayTemplates.organizationId, actor.organizationId),
    isNull(dayTemplates.removedAt),
    or(ne(dayTemplates.visibility, 'private'), eq(dayTemplates.createdBy, actor.userId)),
  );

/** A kept day of the organization, locked until the unit of work ends; refused when the actor does not find it. */
export async function lockDayTemplate(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await ctx.tx
    .select()
    .from(dayTemplates)
    .where(and(ours(ctx), eq(dayTemplates.id, id)))
    .for('update');
  if (!row) throw new AppError('not-found', 'no-such-day-template');
  return row;
}

/** A row as the contract has it. */
export function shownDayTemplate({ actor }: Ctx, row: Row): DayTemplate {
  const { id, title, goal, visibility, day, revision } = row;
  const isOurs = row.organizationId === actor.organizationId;
  return {
    id,
    title,
    goal,
    visibility,
    day,
    isOurs,
    revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Refuses to show everybody a day with exercises that only this organization has. */
export async function requirePublishable(
  ctx: Ctx,
  visibility: Visibility,
  day: TrainingDay,
): Promise<void> {
  const ids = day.groups.flatMap((group) => group.prescriptions.map((each) => each.exerciseId));
  const refusal = publicationRefusal(visibility, await readExercises(ctx, [...new Set(ids)]));
  if (refusal) throw new AppError('conflict', refusal, { field: 'body.visibility' });
}
