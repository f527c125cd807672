import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAuthenticator } from '#fixtures/identity/second-factor/second-factor';
import { aMember } from '#fixtures/organizations/organizations';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

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

type As = ReturnType<typeof bearing>;
const ask = (secondFactorRoles: ('owner' | 'coach' | 'client')[], as: As) =>
  api.as().signInPolicy.changeSignInPolicy({ body: { secondFactorRoles } }, as);

/** An owner, and a coach of the same organization who signed in by password. */
async function anOwnerAndACoach() {
  const owner = await aSignedInOwner(api);
  const other = await aSignedInOwner(api);
  const { organization, user } = owner.session;
  const asOwner = world.anActor('owner', organization.id, { userId: user.id });
  const asCoach = world.anActor('coach', organization.id, { userId: other.session.user.id });
  await world.work.run(asOwner, (ctx) => aMember(ctx, asCoach));
  const body = { organizationId: organization.id };
  const coach = await api.as().auth.switchOrganization({ body }, other.bearing);
  return { owner, coach };
}

test('who is asked for a second factor may do nothing else before it is set up, and then everything', async () => {
  const { owner, coach } = await anOwnerAndACoach();
  const roster = () => api.as().clients.listClients({ query: {} }, bearing(coach));
  await roster();
  await ask(['coach'], owner.bearing).catch(() => null);
  await anAuthenticator(api, world, owner.session);
  expect(await ask(['coach'], owner.bearing)).toMatchObject({ secondFactorRoles: ['coach'] });
  world.clock.advance(6_000);
  expect(await refusal(roster())).toMatchObject({ status: 403, reason: 'second-factor-required' });
  const factors = await api.as().secondFactor.getSecondFactors(undefined, bearing(coach));
  expect(factors).toMatchObject({ isMissing: true });
  await anAuthenticator(api, world, coach);
  world.clock.advance(6_000);
  await roster();
});

test('nobody locks themselves out: who asks for it has one', async () => {
  const owner = await aSignedInOwner(api);
  expect(await refusal(ask(['owner'], owner.bearing))).toMatchObject({
    status: 409,
    reason: 'set-up-yours-first',
    errors: [{ path: 'body.secondFactorRoles' }],
  });
  await ask(['client'], owner.bearing);
  const policy = await api.as().signInPolicy.getSignInPolicy(undefined, owner.bearing);
  expect(policy).toEqual({ secondFactorRoles: ['client'], isSsoRequired: false });
});

test('it takes a fresh proof and the right to change the organization', async () => {
  const { owner, coach } = await anOwnerAndACoach();
  expect(await refusal(ask(['client'], bearing(coach)))).toMatchObject({
    reason: 'may-not-organization-update',
  });
  world.clock.advance(11 * 60_000);
  expect(await refusal(ask(['client'], owner.bearing))).toMatchObject({ reason: 'prove-again' });
});
