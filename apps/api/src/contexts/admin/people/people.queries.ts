import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  PlatformOrganization,
  PlatformPerson,
  platformPeopleContract,
} from '@coachme/contracts/platform-people.contract';
import * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';

type Search = Input<typeof platformPeopleContract.listPeople>;

const Key = z.tuple([z.iso.datetime(), z.uuid()]);

/** What a page of a search begins after. */
function searchOf({ query }: Search) {
  const [createdAt, id] = readCursor(query.cursor, Key) ?? [];
  const after = createdAt && id ? { createdAt: new Date(createdAt), id } : null;
  return { q: query.q || null, after, limit: query.limit + 1 };
}

/** People of this installation with where they belong, newest first. */
export async function listPeople(call: SignedInCall, asked: Search): Promise<Page<PlatformPerson>> {
  permit(call, 'platform:read');
  const { rows, belongings } = await call.work.runAs('identity', async (ctx) => {
    const rows = await identityFacade.findPeople(ctx, searchOf(asked));
    const ids = rows.map(({ id }) => id);
    return { rows, belongings: await organizationsFacade.belongingsOf(ctx, ids) };
  });
  const people = rows.map(({ createdAt, lastSeenAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt && new Date(lastSeenAt).toISOString(),
    organizations: belongings.get(row.id)?.map(({ userId: _, ...where }) => where) ?? [],
  }));
  return pageOf(people, asked.query.limit, ({ createdAt, id }) => [createdAt, id]);
}

/** Organizations of this installation, newest first: names and numbers. */
export async function listPlatformOrganizations(
  call: SignedInCall,
  asked: Search,
): Promise<Page<PlatformOrganization>> {
  permit(call, 'platform:read');
  const rows = await call.work.runAs('identity', (ctx) =>
    organizationsFacade.findOrganizations(ctx, searchOf(asked)),
  );
  const shown = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  return pageOf(shown, asked.query.limit, ({ createdAt, id }) => [createdAt, id]);
}
