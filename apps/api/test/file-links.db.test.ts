import { api } from '@coachme/contracts/api';
import { type Client, createClient } from '@coachme/contracts/kit/client';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, aDataFolder, anApiProcess } from '#test/an-api-process';
import { aWorld, type World } from '#test/world';

const password = 'a long enough password';
/** A right taken away is felt everywhere this soon. */
const soon = { timeout: 5_000, interval: 50 };

let world: World;
let processes: ApiProcess[] = [];
beforeAll(async () => {
  world = await aWorld();
  const dataFolder = aDataFolder();
  const part = (role: string) =>
    anApiProcess(world, { COACHME_ROLE: role, COACHME_DATA: dataFolder });
  processes = [await part('api'), await part('api'), await part('worker')];
  await Promise.all(processes.map((one) => one.start()));
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.end()));
  await world.end();
});

const url = (which: 0 | 1) => String(processes[which]?.url);
const at = (which: 0 | 1, token?: string): Client<typeof api> =>
  createClient(api, {
    baseUrl: url(which),
    headers: () => ({
      'x-client': 'mobile',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }),
  });

/** A picture brought through one process; answers the link to it. */
async function aPicture(here: Client<typeof api>): Promise<string> {
  const bytes = await sharp({
    create: { width: 8, height: 8, channels: 3, background: 'white' },
  })
    .png()
    .toBuffer();
  const declared = await here.files.declareFile({
    body: { kind: 'attachment', contentType: 'image/png', bytes: bytes.length },
  });
  await fetch(new URL(declared.upload?.url ?? '', url(0)), {
    method: 'PUT',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(bytes),
  });
  const params = { id: declared.id };
  await here.files.completeFile({ params });
  return (await here.files.getFileLink({ params, query: { size: 'full' } })).url;
}

const statusAt = async (which: 0 | 1, link: string) =>
  (await fetch(new URL(link, url(which)))).status;

test('a removed coach loses the links to files they were given, at both processes within five seconds', async () => {
  const body = {
    email: 'owner@links.test',
    password,
    name: 'Amina',
    organizationName: 'Northside',
  };
  const owner = await at(0).auth.register({ body });
  const here = at(0, owner.accessToken);
  const { token } = await here.invitations.invite({ body: { role: 'coach' } });
  const coach = await at(1).invitations.acceptInvitation({
    body: { token, email: 'coach@links.test', password, name: 'Baraka' },
  });
  const link = await aPicture(at(0, coach.accessToken));
  for (const which of [0, 1] as const) expect(await statusAt(which, link)).toBe(200);

  const { items } = await here.organizations.listMembers({ query: {} });
  const id = String(items.find(({ userId }) => userId === coach.user.id)?.id);
  await here.handover.removeMember({ params: { id }, body: {} });
  for (const which of [0, 1] as const) {
    await expect.poll(() => statusAt(which, link), soon).toBe(403);
  }
});

test('who signs out takes their links along; a changed one never held', async () => {
  const body = {
    email: 'alone@links.test',
    password,
    name: 'Zawadi',
    organizationName: 'Riverside',
  };
  const { accessToken, refreshToken } = await at(0).auth.register({ body });
  const link = await aPicture(at(0, accessToken));
  const forged = link.replace(/session=[\da-f-]{36}/, `session=${crypto.randomUUID()}`);
  expect(await statusAt(0, forged)).toBe(403);
  expect(await statusAt(1, link)).toBe(200);
  await at(0).auth.logout({ body: { refreshToken } });
  await expect.poll(() => statusAt(1, link), soon).toBe(403);
});
