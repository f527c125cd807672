import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStaff } from '#fixtures/organizations/members/staff';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
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

type Bearing = { readonly headers: { readonly authorization: string } };

const plain = {
  displayName: null,
  chalk: null,
  chalkDark: null,
  logoFileId: null,
  faviconFileId: null,
};

/** A picture of a kind, uploaded and ready. */
async function aPicture(as: Bearing, kind: 'branding' | 'attachment' = 'branding') {
  const bytes = await sharp({
    create: { width: 300, height: 120, channels: 4, background: '#0b1f4b' },
  })
    .png()
    .toBuffer();
  const body = { kind, contentType: 'image/png', bytes: bytes.length } as const;
  const { id, upload } = await api.as().files.declareFile({ body }, as);
  await fetch(new URL(String(upload?.url), api.url), {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: upload?.headers ?? {},
  });
  await api.as().files.completeFile({ params: { id } }, as);
  return id;
}

describe('how an organization looks', () => {
  test('is seen by its people at once, and by a stranger on its page and its invitations', async () => {
    const { owner, join } = await aStaff(api);
    const coach = await join('coach');
    const logoFileId = await aPicture(owner.bearing);
    const look = { displayName: 'Northside', chalk: '#0b1f4b', chalkDark: '#ff9f1c' };
    const body = { ...plain, ...look, logoFileId };
    const changed = await api.as().branding.changeBranding({ body }, owner.bearing);
    expect(changed).toMatchObject({ ...look, logoFileId, favicon: null });
    const me = await api.as().auth.me(undefined, coach.bearing);
    expect(me.organization).toMatchObject({ ...look, logo: changed.logo });
    const slug = String(changed.slug);
    const page = await api.as().branding.getOrganizationPage({ params: { slug } });
    expect(page).toMatchObject({
      ...{ name: 'Northside', slug, chalk: '#0b1f4b', chalkDark: '#ff9f1c', apply: null },
      logo: changed.logo,
    });
    const { token } = await api
      .as()
      .invitations.invite({ body: { role: 'client' } }, owner.bearing);
    const face = await api.as().invitations.getInvitationByToken({ params: { token } });
    expect(face.organization).toMatchObject({ name: 'Northside', logo: changed.logo });
  });

  test('its logo is a small picture for everybody that may be kept for ever; nothing else is given out so', async () => {
    const { owner } = await aStaff(api);
    const logoFileId = await aPicture(owner.bearing);
    const body = { ...plain, logoFileId };
    const { id, logo } = await api.as().branding.changeBranding({ body }, owner.bearing);
    const answer = await api.fetch(String(logo));
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const { width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(width).toBe(256);
    const photo = await aPicture(owner.bearing, 'attachment');
    expect((await api.fetch(`/api/v1/brand-pictures/${id}/${photo}`)).status).toBe(404);
    const { owner: other } = await aStaff(api);
    const elsewhere = other.session.organization.id;
    expect((await api.fetch(`/api/v1/brand-pictures/${elsewhere}/${logoFileId}`)).status).toBe(404);
    const foreign = api.as().branding.changeBranding({ body }, other.bearing);
    expect(await refusal(foreign)).toMatchObject({ status: 404, reason: 'file' });
    const wrongKind = { ...plain, faviconFileId: photo };
    expect(
      await refusal(api.as().branding.changeBranding({ body: wrongKind }, owner.bearing)),
    ).toMatchObject({ status: 404, reason: 'file' });
  });

  test('a colour that hides words or is lost in the dark is refused, and the nearest is offered', async () => {
    const { owner } = await aStaff(api);
    const change = (colours: Partial<typeof plain> | { chalk: string } | { chalkDark: string }) =>
      api.as().branding.changeBranding({ body: { ...plain, ...colours } }, owner.bearing);
    const unreadable = await change({ chalk: '#7b7b7b' }).catch((error) => error.problem);
    expect(unreadable).toMatchObject({ status: 400, reason: 'colour-words-unreadable' });
    const { nearest } = unreadable.current;
    expect((await change({ chalk: nearest })).chalk).toBe(nearest);
    expect(await refusal(change({ chalkDark: '#0b1f4b' }))).toMatchObject({
      status: 400,
      reason: 'colour-lost-on-ground',
    });
  });

  test('is changed by those who may change the organization alone', async () => {
    const { join } = await aStaff(api);
    const coach = await join('coach');
    const change = api.as().branding.changeBranding({ body: plain }, coach.bearing);
    expect(await refusal(change)).toMatchObject({ status: 403 });
  });
});
