import type { OrganizationFace } from '@coachme/contracts/organizations.words';
import { chalkIn } from '@coachme/design-tokens/brand';
import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { LetterLook } from '#platform/mail/letter';
import { organizations } from '../organizations.tables.ts';

/** The present address, as a column of a statement over organizations. */
export const presentSlug = sql<string | null>`(
  select slug from organizations.slugs present
  where present.leads_to = organizations.organization_id and present.left_at is null)`;

type Pictured = {
  readonly id: string;
  readonly logoFileId: string | null;
  readonly faviconFileId: string | null;
};

/** Where the pictures of an organization are, for anybody. */
export function picturesOf({ id, logoFileId, faviconFileId }: Pictured) {
  const at = (file: string | null) =>
    file === null ? null : `/api/v1/brand-pictures/${id}/${file}`;
  return { logo: at(logoFileId), favicon: at(faviconFileId) };
}

type Face = OrganizationFace & Pick<typeof organizations.$inferSelect, 'kind' | 'timeZone'>;

/** The look of an organization's mails; without our own address no picture is found, and the name stands alone. */
export function lookOf(face: OrganizationFace, baseUrl: string | null): LetterLook {
  const accent = chalkIn(face, 'light');
  return {
    logoUrl: face.logo === null || baseUrl === null ? null : `${baseUrl}${face.logo}`,
    button: accent && { ground: accent.chalk, words: accent.onChalk },
  };
}

/** How the organization of the actor shows itself at its door. */
export async function faceOfOrganization(ctx: Ctx): Promise<Face> {
  const { organizationId: id } = ctx.actor;
  const [row] = await ctx.tx
    .select({
      name: sql<string>`coalesce(${organizations.displayName}, ${organizations.name})`,
      kind: organizations.kind,
      timeZone: organizations.timeZone,
      slug: presentSlug,
      chalk: organizations.chalk,
      chalkDark: organizations.chalkDark,
      logoFileId: organizations.logoFileId,
      faviconFileId: organizations.faviconFileId,
    })
    .from(organizations)
    .where(eq(organizations.organizationId, id));
  if (!row) throw new AppError('not-found', 'organization');
  const { logoFileId, faviconFileId, ...face } = row;
  return { ...face, ...picturesOf({ id, logoFileId, faviconFileId }) };
}
