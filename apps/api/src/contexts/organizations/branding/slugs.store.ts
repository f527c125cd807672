import { and, eq, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { slugs } from '../structure.tables.ts';
import { mostAddresses, slugOf } from './slug.rules.ts';

/** Takes an address for the organization of the actor; false when another has or had it. */
async function takeSlug(ctx: Ctx, slug: string): Promise<boolean> {
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

/** Leaves the present address and takes another: a new one, or one of the organization's own from before. */
export async function moveToSlug(
  ctx: Ctx,
  slug: string,
): Promise<'moved' | 'address-taken' | 'too-many-addresses'> {
  const { organizationId } = ctx.actor;
  const own = await ctx.tx
    .select({ slug: slugs.slug })
    .from(slugs)
    .where(eq(slugs.leadsTo, organizationId))
    .for('update');
  await ctx.tx
    .update(slugs)
    .set({ leftAt: ctx.now })
    .where(and(eq(slugs.leadsTo, organizationId), isNull(slugs.leftAt)));
  if (own.some((known) => known.slug === slug)) {
    await ctx.tx
      .update(slugs)
      .set({ leftAt: null, since: ctx.now })
      .where(and(eq(slugs.leadsTo, organizationId), eq(slugs.slug, slug)));
    return 'moved';
  }
  if (own.length >= mostAddresses) return 'too-many-addresses';
  return (await takeSlug(ctx, slug)) ? 'moved' : 'address-taken';
}

/** The organization that an address leads to, now or from before; null: nobody has it. Asked as the identity role. */
export async function organizationAt(ctx: Ctx, slug: string): Promise<string | null> {
  anyone(ctx, 'addresses are there to be found');
  const [row] = await ctx.tx
    .select({ organizationId: slugs.leadsTo })
    .from(slugs)
    .where(eq(slugs.slug, slug.toLowerCase()));
  return row?.organizationId ?? null;
}
