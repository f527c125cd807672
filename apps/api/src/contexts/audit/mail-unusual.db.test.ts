import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSignedInOwner } from '#fixtures/organizations/sign-in/sign-in';
import { mailTo } from '#fixtures/organizations/ways-in/ways-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { mailUnusual } from './mail-unusual.ts';

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

test('what is unusual reaches the owner in the name and accent of their organization', async () => {
  const { person, session, bearing } = await aSignedInOwner(api);
  const look = { chalk: '#f4d35e', chalkDark: null, logoFileId: null, faviconFileId: null };
  await api.as().branding.changeBranding({ body: { displayName: 'Northside', ...look } }, bearing);
  const { organization, user } = session;
  for (const reason of ['new-country', 'two-countries', 'bulk-export'] as const) {
    await world.work.runAsSystem(organization.id, 'test', (ctx) =>
      ctx.enqueue(mailUnusual({ userId: user.id, reason, country: 'TZ' })),
    );
    const mail = await mailTo(world, person.email, /./);
    expect(mail.from?.name).toBe('Northside');
    expect(mail.html).toContain('Northside');
  }
});
