import type { AuditChoices } from '@coachme/contracts/audit.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { platformPeopleContract } from '@coachme/contracts/platform-people.contract';
import { eq } from 'drizzle-orm';
import { identityFacade } from '#contexts/identity';
import { systemActor } from '#platform/access/actor';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import { installation } from '#platform/audit/installation';
import type { SignedInCall } from '#platform/http/call';

type Asked = Input<typeof platformPeopleContract.getPlatformAuditChoices>;

/** What the log of operators, or of one organization, may be searched by. */
export async function getPlatformAuditChoices(
  call: SignedInCall,
  { query }: Asked,
): Promise<AuditChoices> {
  permit(call, 'platform:read');
  const organizationId = query.organizationId ?? installation;
  const isIn = eq(auditEntries.organizationId, organizationId);
  const { actions, actors } = await call.work.run(systemActor(organizationId), async ({ tx }) => ({
    actions: await tx
      .selectDistinct({ action: auditEntries.action })
      .from(auditEntries)
      .where(isIn),
    actors: await tx.selectDistinct({ id: auditEntries.actorId }).from(auditEntries).where(isIn),
  }));
  const ids = actors.flatMap(({ id }) => id ?? []);
  const names = await call.work.runAs('identity', (ctx) => identityFacade.namesOf(ctx, ids));
  return {
    actions: actions.map(({ action }) => action).toSorted(),
    people: [...names]
      .map(([userId, name]) => ({ userId, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}
