import { eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { organizationOfDoor } from './application.rules.ts';
import { applicationPages } from './applications.tables.ts';

/** The organization that a door names. */
export function requireDoor(door: string): string {
  const organizationId = organizationOfDoor(door);
  if (organizationId === null) throw pageNotFound();
  return organizationId;
}

/** The page, if people may apply now. */
export async function requireOpenPage(ctx: Ctx) {
  const page = await readPage(ctx);
  if (!page?.isOpen) throw pageNotFound();
  return page;
}

/** The page as it is kept; null before anybody made one. */
export async function readPage(ctx: Ctx) {
  const [page] = await ctx.tx
    .select()
    .from(applicationPages)
    .where(eq(applicationPages.organizationId, ctx.actor.organizationId));
  return page ?? null;
}

const pageNotFound = () =>
  new AppError('not-found', 'application-page', {
    detail: 'Nobody can apply here at the moment. Ask the coach for an invitation.',
  });
