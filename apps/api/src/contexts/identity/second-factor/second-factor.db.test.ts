import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { anAuthenticator, secondStepOf } from './second-factor.fixtures.ts';
import { totpCode } from './totp.rules.ts';

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

const login = (person: { readonly email: string; readonly password: string }) =>
  api.as().auth.login({ body: { email: person.email, password: person.password } });
const prove = (ticket: string, proof: { totp: string } | { recoveryCode: string }) =>
  api.as().secondFactor.proveSecondStep({ body: { ticket, proof } });

/** Somebody with an authenticator app, and the ticket of a first step that was right. */
async function onTheWayIn() {
  const { person, session } = await aSignedInOwner(api);
  const app = await anAuthenticator(api, world, session);
  const refused = await refusal(login(person));
  return { person, session, app, refused, ticket: secondStepOf(refused).ticket };
}

test('who has an authenticator app is asked for a code, and comes in with it', async () => {
  const { app, refused, ticket, session } = await onTheWayIn();
  expect(refused).toMatchObject({ status: 401, reason: 'second-factor-needed' });
  expect(secondStepOf(refused).ways).toEqual(['totp', 'recovery-code']);
  const again = await prove(ticket, { totp: app.code() });
  expect(again.user.id).toBe(session.user.id);
  expect((await api.as().auth.me(undefined, bearing(again))).user.id).toBe(session.user.id);
});

test('a code is good once, also for many at the same moment', async () => {
  const { app, person, ticket } = await onTheWayIn();
  const totp = app.code();
  const others = await Promise.all(
    [1, 2, 3].map(async () => secondStepOf(await refusal(login(person)))),
  );
  const tickets = [ticket, ...others.map((other) => other.ticket)];
  const results = await Promise.allSettled(tickets.map((one) => prove(one, { totp })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('one recovery code in fifty hands at once lets one in', async () => {
  const { app, person } = await onTheWayIn();
  const [recoveryCode = ''] = app.recoveryCodes;
  const tickets: string[] = [];
  for (let one = 0; one < 5; one += 1)
    tickets.push(secondStepOf(await refusal(login(person))).ticket);
  const tries = Array.from({ length: 50 }, (_, at) =>
    prove(tickets[at % 5] ?? '', { recoveryCode }),
  );
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a recovery code works however it is typed, and the person sees how many are left', async () => {
  const { app, ticket } = await onTheWayIn();
  const recoveryCode = ` ${app.recoveryCodes[3]?.toLowerCase().replaceAll('-', ' ')}`;
  const session = await prove(ticket, { recoveryCode });
  const factors = await api.as().secondFactor.getSecondFactors(undefined, bearing(session));
  expect(factors).toMatchObject({ recoveryCodesLeft: 9, isMissing: false });
});

test('a ticket is over after ten minutes and after its use, and a made-up one never was', async () => {
  const { app, person, ticket } = await onTheWayIn();
  await prove(ticket, { totp: app.code() });
  world.clock.advance(30_000);
  const late = secondStepOf(await refusal(login(person))).ticket;
  world.clock.advance(10 * 60_000);
  for (const over of [ticket, late, 'made-up-made-up-made-up-made-up']) {
    expect(await refusal(prove(over, { totp: app.code() }))).toMatchObject({
      status: 401,
      reason: 'second-step-over',
    });
  }
});

test('five wrong codes make everybody wait who has the password, and nobody else can cause it', async () => {
  const { app, person, ticket } = await onTheWayIn();
  const wrong = app.code() === '000000' ? '111111' : '000000';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await refusal(prove(ticket, { totp: wrong }))).toMatchObject({
      status: 401,
      reason: 'wrong-second-step',
    });
  }
  const next = secondStepOf(await refusal(login(person))).ticket;
  expect(await refusal(prove(next, { totp: app.code() }))).toMatchObject({ status: 429 });
});

test('somebody else’s code does not open the second step', async () => {
  const mine = await onTheWayIn();
  const theirs = await onTheWayIn();
  expect(await refusal(prove(mine.ticket, { totp: theirs.app.code() }))).toMatchObject({
    reason: 'wrong-second-step',
  });
  const [recoveryCode = ''] = theirs.app.recoveryCodes;
  expect(await refusal(prove(mine.ticket, { recoveryCode }))).toMatchObject({
    reason: 'wrong-second-step',
  });
});

test('a browser is remembered for thirty days when that is asked for, and no other is', async () => {
  const { app, person, ticket } = await onTheWayIn();
  const from = (cookie: string | null, path: string, body: unknown) =>
    api.fetch(`/api/v1/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-client': 'web',
        ...(cookie ? { cookie } : {}),
      },
      body: JSON.stringify(body),
    });
  const proven = await from(null, 'second-step', {
    ...{ ticket, remember: true },
    proof: { totp: app.code() },
  });
  const device = proven.headers.getSetCookie().find((line) => line.startsWith('coachme_device='));
  const cookie = device?.split(';')[0] ?? '';
  const credentials = { email: person.email, password: person.password };
  expect((await from(cookie, 'login', credentials)).status).toBe(200);
  expect((await from(null, 'login', credentials)).status).toBe(401);
  world.clock.advance(30 * 24 * 3_600_000);
  expect((await from(cookie, 'login', credentials)).status).toBe(401);
});

test('setting it up needs a fresh proof and ends the other sessions; the secret lies encrypted', async () => {
  const { person, session } = await aSignedInOwner(api);
  const other = await login(person);
  const { secret } = await api.as().secondFactor.beginTotp(undefined, bearing(session));
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    'select secret_sealed from identity.totp_secrets where user_id = $1',
    [session.user.id],
  );
  expect(rows).toHaveLength(1);
  expect(String(rows[0].secret_sealed)).not.toContain(secret);
  const confirm = (code: string) =>
    api.as().secondFactor.confirmTotp({ body: { code } }, bearing(session));
  expect(await refusal(confirm('000000'))).toMatchObject({ status: 409, reason: 'wrong-code' });
  await confirm(totpCode(secret, world.clock.now()));
  expect(await refusal(api.as().auth.me(undefined, bearing(other)))).toMatchObject({ status: 401 });
  world.clock.advance(11 * 60_000);
  for (const change of ['beginTotp', 'removeTotp', 'renewRecoveryCodes'] as const) {
    const asked = api.as().secondFactor[change](undefined, bearing(session));
    expect(await refusal(asked)).toMatchObject({ status: 403, reason: 'prove-again' });
  }
});

test('taken away, the password is enough again; new recovery codes void the old ones', async () => {
  const { app, person, session, ticket } = await onTheWayIn();
  const [old = ''] = app.recoveryCodes;
  const { recoveryCodes } = await api
    .as()
    .secondFactor.renewRecoveryCodes(undefined, bearing(session));
  expect(recoveryCodes).toHaveLength(10);
  expect(await refusal(prove(ticket, { recoveryCode: old }))).toMatchObject({ status: 401 });
  await api.as().secondFactor.removeTotp(undefined, bearing(session));
  expect((await login(person)).user.id).toBe(session.user.id);
});
