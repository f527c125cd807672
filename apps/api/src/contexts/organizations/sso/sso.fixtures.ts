import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { AddSsoConnection, SsoConnection } from '@coachme/contracts/sso.contract';
import { aMember } from '#fixtures/organizations/organizations';
import { aSignedInOwner } from '#fixtures/organizations/sign-in/sign-in';
import type { NameServer } from '#test/a-name-server';
import type { TestApi } from '#test/an-api';
import type { World } from '#test/world';

let practices = 0;

/** An owner whose practice has a provider of its own, and a proven domain. */
export async function aConnectedPractice(
  api: TestApi,
  names: NameServer,
  wish: AddSsoConnection,
): Promise<
  Awaited<ReturnType<typeof aSignedInOwner>> & { connection: SsoConnection; domain: string }
> {
  const owner = await aSignedInOwner(api);
  practices += 1;
  const domain = `northside${practices}.example.test`;
  const { id } = await api.as().sso.addSsoConnection({ body: wish }, owner.bearing);
  const named = { params: { id }, body: { domain } };
  const { domains } = await api.as().sso.addSsoDomain(named, owner.bearing);
  for (const { record } of domains) names.write(record.name, record.value);
  const params = { id: String(domains[0]?.id) };
  const connection = await api.as().sso.verifySsoDomain({ params }, owner.bearing);
  return { ...owner, connection, domain };
}

/** Makes somebody a coach of a practice, as an accepted invitation would. */
export async function aCoachOf(
  world: World,
  { organization, user }: Pick<SessionAnswer, 'organization' | 'user'>,
  userId: string,
) {
  const asOwner = world.anActor('owner', organization.id, { userId: user.id });
  const asCoach = world.anActor('coach', organization.id, { userId });
  await world.work.run(asOwner, (ctx) => aMember(ctx, asCoach));
}
