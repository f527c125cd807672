import { coachingAccepted } from '@coachme/contracts/clients.events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aClient } from '#fixtures/clients/clients';
import { aMember } from '#fixtures/organizations/organizations';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('things of the organization are called by their names of today, and so is whom the facts name', async () => {
  const { owner, coach } = world.aPractice();
  const client = await world.work.run(owner, async (ctx) => {
    await aMember(ctx, owner, { name: 'Amina' });
    await aMember(ctx, coach, { name: 'Baraka' });
    return aClient(ctx, { name: 'Neema' });
  });
  const as = api.as(owner);
  const permissions = ['client:read'];
  const role = await as.roles.defineRole({ body: { name: 'Front desk', permissions } });
  const params = { id: role.id };
  await as.roles.changeRole({ params, body: { name: 'Reception', permissions } });
  await as.invitations.invite({ body: { role: 'client', name: 'Zawadi' } });
  await as.invitations.invite({ body: { role: 'client' } });
  await world.work.run(owner, (ctx) => {
    const ids = { coachingId: ctx.newId(), clientId: client.id, coachUserId: coach.userId };
    return ctx.publish(coachingAccepted(ids));
  });
  await deliver(world, contextModules);
  const { items } = await as.audit.listAuditEntries({ query: {} });
  const told = items.map(({ action, subject, named }) => [action, subject?.name, named]);
  expect(told).toHaveLength(5);
  expect(told).toEqual(
    expect.arrayContaining([
      ['role-defined', 'Reception', undefined],
      ['role-changed', 'Reception', undefined],
      ['invitation-made', 'Zawadi', undefined],
      // A link for nobody by name.
      ['invitation-made', null, undefined],
      ['coaching-accepted', 'Neema', { [coach.userId]: 'Baraka' }],
    ]),
  );
  const stranger = world.aPractice();
  const theirs = await api.as(stranger.owner).audit.listAuditEntries({ query: {} });
  expect(theirs.items).toEqual([]);
});
