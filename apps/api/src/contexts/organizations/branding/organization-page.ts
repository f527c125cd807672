import { type brandingContract, OrganizationPage } from '@coachme/contracts/branding.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { readBrandPicture } from '#platform/storage/files/brand-picture';
import { doorOf } from '../applications/application.rules.ts';
import { readPage } from '../applications/application-page.queries.ts';
import { asPerson } from '../members/memberships.queries.ts';
import { faceOfOrganization } from './brand.queries.ts';
import { publicPage } from './face.store.ts';
import { organizationAt } from './slugs.store.ts';

type ByAddress = Input<typeof brandingContract.getOrganizationPage>;

/** What a stranger finds under an address; a personal organization has no page, as if there were none. */
export async function getOrganizationPage(
  call: PublicCtx,
  { params }: ByAddress,
): Promise<OrganizationPage> {
  anyone(call, 'addresses are there to be found');
  const found = await call.work.runAs('identity', (ctx) => organizationAt(ctx, params.slug));
  if (found === null) throw pageNotFound();
  const reader = asPerson(nobody, found);
  const page = await call.caches.remember({ cache: publicPage, reader }, () =>
    call.work.run(reader, readPublicPage),
  );
  if (page === null) throw pageNotFound();
  return page;
}

async function readPublicPage(ctx: Ctx): Promise<OrganizationPage | null> {
  const { slug, ...face } = await faceOfOrganization(ctx);
  if (!slug || face.kind === 'personal') return null;
  const page = await readPage(ctx);
  const apply = page?.isOpen ? `/apply/${doorOf(ctx.actor.organizationId)}` : null;
  return OrganizationPage.parse({ ...face, slug, apply });
}

const pageNotFound = () => new AppError('not-found', 'organization');

type Picture = Input<typeof brandingContract.getBrandPicture>;

/** A logo or icon, for pages and mails; who knows its id may see it. */
export async function getBrandPicture(call: PublicCtx, { params }: Picture): Promise<Uint8Array> {
  anyone(call, 'what an organization hangs on its door is seen by all');
  const { organization, file } = params;
  const key = await call.work.run(asPerson(nobody, organization), (ctx) =>
    readBrandPicture(ctx, file),
  );
  return call.storage.read(key);
}
