import type { AuditEntry } from '@coachme/contracts/audit.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { platformPeopleContract } from '@coachme/contracts/platform-people.contract';
import { and, desc, eq } from 'drizzle-orm';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { systemActor } from '#platform/access/actor';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import { actingsIn, chosenEntries, idsIn, shownEntry } from '#platform/audit/chosen-entries';
import { installation } from '#platform/audit/installation';
import { pageOf } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';

type List = Input<typeof platformPeopleContract.listPlatformAudit>;

/** What operators did, or what happened in one organization; people and organizations by name, what belongs to an organization by id alone. */
export async function listPlatformAudit(
  call: SignedInCall,
  { query }: List,
): Promise<Page<AuditEntry>> {
  permit(call, 'platform:read');
  const organizationId = query.organizationId ?? installation;
  const isChosen = chosenEntries(query, call.actor.timeZone);
  const rows = await call.work.run(systemActor(organizationId), ({ tx }) =>
    tx
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.organizationId, organizationId), ...isChosen))
      .orderBy(desc(auditEntries.seq))
      .limit(query.limit + 1),
  );
  const { items, nextCursor } = pageOf(rows, query.limit, ({ seq }) => [seq]);
  const people = items.flatMap(({ actorId, subjectKind, subjectId }) => [
    ...(actorId ? [actorId] : []),
    ...(subjectKind === 'person' && subjectId ? [subjectId] : []),
  ]);
  const places = idsIn(items, 'organizationId');
  const known = await call.work.runAs('identity', async (ctx) => ({
    names: new Map([
      ...(await identityFacade.namesOf(ctx, [...people, ...idsIn(items, 'UserId')])),
      ...(await organizationsFacade.namesOfOrganizations(ctx, places)),
    ]),
    reasons: await organizationsFacade.reasonsOfActingsAnywhere(ctx, actingsIn(items)),
  }));
  return { items: items.map((row) => shownEntry(row, known)), nextCursor };
}
