import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { mailTo } from '#fixtures/organizations/ways-in/ways-in';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';

const minutes = 60_000;

let world: World;
let api: TestApi;
let operator: Awaited<ReturnType<typeof aSignedInOwner>>;

/** The operator signs in once more: tests let time pass. */
async function freshOperator() {
  const { email, password } = operator.person;
  return bearing(await api.as().auth.login({ body: { email, password } }));
}

beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
  operator = await aSignedInOwner(api);
  const root = await world.connect('superuser');
  await root.query('insert into identity.operators (user_id, granted_at) values ($1, now())', [
    operator.session.user.id,
  ]);
  world.clock.advance(6_000);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const people = (q?: string) =>
  api.as().platformPeople.listPeople({ query: q === undefined ? {} : { q } }, operator.bearing);

/** The operator's session as somebody who owns a practice. */
async function lookingAs(reason = 'Asked why a page stays empty') {
  const owner = await aSignedInOwner(api);
  const { user, organization } = owner.session;
  const asked = {
    params: { personId: user.id },
    body: { organizationId: organization.id, reason },
  };
  const here = await freshOperator();
  const started = await api.as().platformPeople.actAsPerson(asked, here);
  return { owner, asked, started, here, as: bearing(started) };
}

test('people are found by a whole address or how their name begins, and page by page', async () => {
  const { person, session } = await aSignedInOwner(api);
  const found = await people(person.email.toUpperCase());
  expect(found.items).toMatchObject([
    {
      id: session.user.id,
      email: person.email,
      isOperator: false,
      organizations: [{ id: session.organization.id, roles: ['owner', 'coach'] }],
    },
  ]);
  expect((await people(person.email.slice(0, -1))).items).toEqual([]);
  expect((await people('ami')).items.length).toBeGreaterThan(1);
  expect((await people('%')).items).toEqual([]);

  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = { limit: 1, ...(cursor ? { cursor } : {}) };
    const page = await api.as().platformPeople.listPeople({ query }, operator.bearing);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain(operator.session.user.id);
});

test('organizations come with names and numbers alone', async () => {
  const query = { q: 'northside' };
  const { items } = await api
    .as()
    .platformPeople.listPlatformOrganizations({ query }, operator.bearing);
  expect(items[0]).toMatchObject({ name: 'Northside Strength', members: 1, clients: 0 });
  expect(Object.keys(items[0] ?? {}).sort()).toEqual(
    ['clients', 'createdAt', 'id', 'kind', 'members', 'name'].sort(),
  );
});

test('who is no operator finds no people, no organizations and no log', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  const calls = api.as().platformPeople;
  for (const call of [
    () => calls.listPeople({ query: {} }, here),
    () => calls.listPlatformOrganizations({ query: {} }, here),
    () => calls.listPlatformAudit({ query: {} }, here),
    () => calls.getPlatformAuditChoices({ query: {} }, here),
  ]) {
    expect(await refusal(call())).toMatchObject({ status: 404, reason: 'no-such-path' });
  }
});

test('an operator looks as a person, changes nothing, and comes back by themselves', async () => {
  const { owner, started, as } = await lookingAs();
  expect(started).toMatchObject({
    by: { userId: operator.session.user.id },
    as: { userId: owner.session.user.id },
    clientId: null,
  });
  const me = await api.as().auth.me(undefined, as);
  expect(me).toMatchObject({ user: { id: owner.session.user.id }, roles: ['owner', 'coach'] });
  expect(me.permissions).toContain('client:read');
  expect(me.permissions.filter((one) => /:(create|update|remove|log)$/.test(one))).toEqual([]);
  for (const change of [
    () => api.as().clients.addClient({ body: { name: 'Nobody' } }, as),
    () => api.as().invitations.invite({ body: { role: 'client' } }, as),
    () => api.as().auth.changeMe({ body: { name: 'Somebody else' } }, as),
    () => api.as().platformPeople.listPeople({ query: {} }, as),
  ]) {
    expect([403, 404]).toContain((await refusal(change())).status);
  }
  world.clock.advance(30 * minutes + 1);
  expect(await refusal(api.as().auth.me(undefined, as))).toMatchObject({ status: 401 });
});

test('the person is told why by mail; both logs have it', async () => {
  const reason = 'Asked why nobody is invited';
  const operatorsName = operator.person.name;
  const { owner, asked, here } = await lookingAs(reason);
  const mail = await mailTo(world, owner.person.email, /used the app as you|as you/);
  expect(mail.text).toContain(reason);
  expect(mail.text).toContain(operatorsName);
  await deliver(world, contextModules);
  const userId = operator.session.user.id;
  const theirs = await api.as().audit.listAuditEntries({ query: {} }, owner.bearing);
  expect(theirs.items).toContainEqual(
    expect.objectContaining({
      action: 'acting-started',
      actor: expect.objectContaining({ userId }),
      reason,
    }),
  );
  const ours = await api.as().platformPeople.listPlatformAudit({ query: {} }, here);
  expect(ours.items[0]).toMatchObject({
    action: 'operator-acted',
    actor: { userId, name: operatorsName },
    subject: { kind: 'person', id: owner.session.user.id, name: owner.person.name },
    detail: { what: 'acted-as', organizationId: asked.body.organizationId },
    reason,
  });
  const { organizationId } = asked.body;
  const query = { organizationId, action: 'acting-started' };
  const there = await api.as().platformPeople.listPlatformAudit({ query }, here);
  expect(there.items).toHaveLength(1);
  expect(there.items[0]).toMatchObject({ reason });
  const found = async (personId: string) =>
    (await api.as().platformPeople.listPlatformAudit({ query: { personId } }, here)).items.length;
  expect(await found(owner.session.user.id)).toBe(1);
  expect(await found(userId)).toBeGreaterThan(0);
  expect(await found('019a0000-0000-7000-8000-000000000000')).toBe(0);
  const choices = await api.as().platformPeople.getPlatformAuditChoices({ query: {} }, here);
  expect(choices).toEqual({
    actions: ['operator-acted'],
    people: [{ userId, name: operatorsName }],
  });
});

test('it takes a fresh proof and a person who belongs there; losing the role ends it', async () => {
  const { asked, as, here } = await lookingAs();
  const stranger = await aSignedInOwner(api);
  const act = (body: typeof asked.body) =>
    api.as().platformPeople.actAsPerson({ ...asked, body }, here);
  const elsewhere = { ...asked.body, organizationId: stranger.session.organization.id };
  expect(await refusal(act(elsewhere))).toMatchObject({ status: 404, reason: 'person' });
  world.clock.advance(11 * minutes);
  expect(await refusal(act(asked.body))).toMatchObject({ status: 403, reason: 'prove-again' });

  const root = await world.connect('superuser');
  await root.query('delete from identity.operators where user_id = $1', [operator.session.user.id]);
  world.clock.advance(6_000);
  expect(await refusal(api.as().auth.me(undefined, as))).toMatchObject({ status: 401 });
});
