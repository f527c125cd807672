import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aSignedInOwner, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { proveDomain } from './prove-domain.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** An owner whose practice has named a domain, and not proven it. */
async function aPracticeNaming(domain: string) {
  const { bearing } = await aSignedInOwner(api);
  const wish = { kind: 'oidc', name: 'ID', issuer: 'http://127.0.0.1:9', clientId: 'c' } as const;
  const { id } = await api.as().sso.addSsoConnection({ body: wish }, bearing);
  await api.as().sso.addSsoDomain({ params: { id }, body: { domain } }, bearing);
  return bearing;
}

test('a domain that one organization has named is taken for proven', async () => {
  const bearing = await aPracticeNaming('inside.example.test');
  expect(await proveDomain(world, 'inside.example.test', world.clock.now())).toContain(
    'Northside Strength',
  );
  const { items } = await api.as().sso.listSsoConnections({ query: {} }, bearing);
  expect(items[0]?.domains[0]?.verifiedAt).not.toBeNull();
  await deliver(world, contextModules);
  const entries = await api.as().audit.listAuditEntries({ query: {} }, bearing);
  expect(entries.items).toContainEqual(
    expect.objectContaining({
      ...{ action: 'sso-domain-proven', actor: null },
      detail: { domain: 'inside.example.test', by: 'operator' },
    }),
  );
  const begin = api.as().providers.beginProvider({ body: { email: 'a@inside.example.test' } });
  // It is led to its provider, which is not there in this test.
  expect(await refusal(begin)).toMatchObject({ status: 503, reason: 'provider-away' });
});

test('what nobody or more than one has named is refused in one sentence', async () => {
  await expect(proveDomain(world, 'nobodys.example.test')).rejects.toThrow('No organization');
  await aPracticeNaming('both.example.test');
  await aPracticeNaming('both.example.test');
  await expect(proveDomain(world, 'both.example.test')).rejects.toThrow('all but one');
});
