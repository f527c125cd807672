import type { ProgramVersionRow } from '@coachme/contracts/program-versions.contract';
import type { ChangeProgram, ProgramRow, TrainingWeek } from '@coachme/contracts/programs.words';
import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { programVersions } from '../writing.tables.ts';
import { beginsSitting } from './version.rules.ts';

/** The versions of one program of this organization. */
export const versionsOf = (ctx: Ctx, programId: string) =>
  and(
    eq(programVersions.organizationId, ctx.actor.organizationId),
    eq(programVersions.programId, programId),
  );

/** Keeps how a program stands. */
export async function keepVersion(
  ctx: Ctx,
  { id: programId, title, description, about }: ProgramRow,
  { reason, weeks }: { reason: ProgramVersionRow['reason']; weeks: TrainingWeek[] },
): Promise<void> {
  const content: ChangeProgram = { title, description, about, weeks };
  await ctx.tx.insert(programVersions).values({
    organizationId: ctx.actor.organizationId,
    programId,
    id: ctx.newId(),
    reason,
    content,
    keptBy: ctx.actor.userId,
    keptAt: ctx.now,
  });
}

/** Keeps how a program stands before the first change of a sitting; the later ones change what nobody went home with. */
export async function keepBeforeChange(
  ctx: Ctx,
  program: ProgramRow,
  readWeeks: () => Promise<TrainingWeek[]>,
): Promise<void> {
  const [newest] = await ctx.tx
    .select({ keptBy: programVersions.keptBy, keptAt: programVersions.keptAt })
    .from(programVersions)
    .where(versionsOf(ctx, program.id))
    .orderBy(desc(programVersions.keptAt), desc(programVersions.id))
    .limit(1);
  if (!beginsSitting(newest ?? null, { by: ctx.actor.userId, at: ctx.now })) return;
  await keepVersion(ctx, program, { reason: 'changed', weeks: await readWeeks() });
}
