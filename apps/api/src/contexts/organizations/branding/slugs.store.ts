import type { Ctx } from '#platform/db/work';
import { slugs } from '../structure.tables.ts';
import { slugOf } from './slug.rules.ts';

/** Takes an address for the organization of the actor; false when another has or had it. */
export async function takeSlug(ctx: Ctx, slug: string): Promise<boolean> {
  const taken = await ctx.tx
    .insert(slugs)
    .values({ slug, leadsTo: ctx.actor.organizationId, since: ctx.now })
    .onConflictDoNothing({ target: slugs.slug })
    .returning({ slug: slugs.slug });
  return taken.length > 0;
}

/** A first address out of the name, longer by a few random signs when others have it. */
export async function takeSlugByName(ctx: Ctx, name: string): Promise<void> {
  const word = slugOf(name);
  for (const signs of [0, 4, 12]) {
    const slug = signs === 0 ? word : `${word}-${ctx.newId().replaceAll('-', '').slice(-signs)}`;
    if (await takeSlug(ctx, slug)) return;
  }
}
