import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { programs } from '../programs.tables.ts';

/** Drafts that somebody began and nobody has published. */
export const draftsOf = (ctx: Ctx, userId: string) =>
  and(
    eq(programs.organizationId, ctx.actor.organizationId),
    eq(programs.createdBy, userId),
    isNull(programs.publishedAt),
    isNull(programs.archivedAt),
  );
