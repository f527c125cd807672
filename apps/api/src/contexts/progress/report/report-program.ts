import { programReported } from '@coachme/contracts/progress.events';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { getProgramReport } from './program-report.queries.ts';

/** Says what a program came to once it is over, for whoever goes on from there. */
export async function reportProgram(ctx: Ctx, assignmentId: string): Promise<void> {
  permit(ctx, 'progress:read');
  const { clientId, score } = await getProgramReport(ctx, assignmentId);
  await ctx.publish(programReported({ assignmentId, clientId, score }));
}
