import { contrastRatio } from '@coachme/design-tokens/contrast.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApplication } from '#fixtures/organizations/applications/applications';
import {
  aSignedInOwner,
  bearing,
  password,
  someone,
} from '#fixtures/organizations/sign-in/sign-in';
import { codeIn, mailTo } from '#fixtures/organizations/ways-in/ways-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const chalk = '#f4d35e';
const look = {
  ...{ displayName: 'Northside', chalk, chalkDark: null },
  ...{ logoFileId: null, faviconFileId: null },
};

/** An owner whose practice has an accent that is too light for white words. */
async function aBrandedOwner() {
  const owner = await aSignedInOwner(api);
  const { slug } = await api.as().branding.changeBranding({ body: look }, owner.bearing);
  return { ...owner, email: owner.person.email, slug: String(slug) };
}

const post = (path: string, body: unknown) =>
  api.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'mobile' },
    body: JSON.stringify(body),
  });

test('at an organization’s address, who forgot a password or asks for a code is written to in its name', async () => {
  const { email, slug } = await aBrandedOwner();
  await post(`/o/${slug}/api/v1/auth/password/forgot`, { email });
  const reset = await mailTo(world, email, /password/);
  expect(reset.from?.name).toBe('Northside');
  const [, words = ''] = /background-color:#f4d35e;color:([^;"]+)/i.exec(reset.html ?? '') ?? [];
  expect(contrastRatio(chalk, words)).toBeGreaterThanOrEqual(4.5);
  expect(reset.text).toContain('Northside');
  await post(`/o/${slug}/api/v1/auth/codes`, { channel: 'email', address: email });
  const code = await mailTo(world, email, /sign-in code/);
  expect(code.from?.name).toBe('Northside');
  expect(codeIn(code)).toMatch(/^\d{6}$/);
});

test('at the main address nobody’s name is told before it is known who asks', async () => {
  const { email } = await aBrandedOwner();
  await api.as().waysIn.askCode({ body: { channel: 'email', address: email } });
  expect((await mailTo(world, email, /sign-in code/)).from?.name).toBe('CoachMe');
});

test('what changes in an account is told in the name of the organization, in Arabic from right to left', async () => {
  const { email, bearing: owner } = await aBrandedOwner();
  await api.as().auth.changeMe({ body: { locale: 'ar' } }, owner);
  await api
    .as()
    .password.changePassword(
      { body: { currentPassword: password, password: 'another-long-password' } },
      owner,
    );
  const mail = await mailTo(world, email, /كلمة/);
  expect(mail.from?.name).toBe('Northside');
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.html).toContain(chalk);
  expect(mail.text).toContain('Northside');
});

test('who applied in vain is told in the name and look of the organization', async () => {
  const { bearing: owner } = await aBrandedOwner();
  const { organization } = await api.as().auth.me(undefined, owner);
  const { id, email } = await world.work.runAsSystem(organization.id, 'test', (ctx) =>
    anApplication(ctx, { locale: 'en' }),
  );
  const body = { note: 'I am full until March.' };
  await api.as().applications.declineApplication({ params: { id }, body }, owner);
  const mail = await mailTo(world, email, /application/);
  expect(mail.from?.name).toBe('Northside');
  expect(mail.html).toContain('Northside');
});

test('who trains alone is written to in our name', async () => {
  const person = someone();
  const session = await api.as().auth.register({ body: { ...person, kind: 'personal' } });
  await api.as().waysIn.askCodeToProve(undefined, bearing(session));
  expect((await mailTo(world, person.email, /./)).from?.name).toBe('CoachMe');
});
