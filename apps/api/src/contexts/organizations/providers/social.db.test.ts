import { afterAll, beforeAll, expect, test } from 'vitest';
import { appleIds, aSocialNetwork, facebookIds, type SocialNetwork } from '#test/a-social-network';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, refusal } from '../sign-in/sign-in.fixtures.ts';
import { answerOf, publicUrl, ticketIn } from './providers.fixtures.ts';

let world: World;
let network: SocialNetwork;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  network = await aSocialNetwork();
  const { url, privateKey } = network;
  // In an environment variable, line ends are often written as two characters.
  const oneLine = privateKey.replaceAll('\n', '\\n');
  const config = {
    publicUrl,
    egressAllow: ['127.0.0.0/8'],
    providers: [
      { kind: 'apple', id: 'apple', issuer: url, ...appleIds, privateKey: oneLine },
      {
        kind: 'facebook',
        id: 'facebook',
        ...facebookIds,
        dialogUrl: `${url}/dialog`,
        graphUrl: url,
      },
    ],
  } as const;
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await network.end();
  await world.end();
});

const begin = (provider: string) => api.as().providers.beginProvider({ body: { provider } });
const finish = (body: ReturnType<typeof answerOf>) => api.as().providers.finishProvider({ body });

/** Apple posts a form to us; the browser is sent on with what it said. */
async function byForm(form: Record<string, string>): Promise<URL> {
  const answer = await api.fetch('/api/v1/auth/provider/return/apple', {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return new URL(answer.headers.get('location') ?? '', publicUrl);
}

test('Apple answers by a form, takes a signed secret, and tells the name once', async () => {
  const { url, flow } = await begin('apple');
  const asked = new URL(url).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_mode: 'form_post',
    scope: 'openid email name',
    redirect_uri: `${publicUrl}/api/v1/auth/provider/return/apple`,
    code_challenge_method: 'S256',
  });
  const name = { firstName: 'Zuri', lastName: 'Otieno' };
  const back = await byForm({
    state: asked.get('state') ?? '',
    code: network.agree(url),
    user: JSON.stringify({ name, email: 'not-proven@example.test' }),
  });
  const refused = await refusal(finish(answerOf(flow, back)));
  expect(refused).toMatchObject({ status: 409, reason: 'no-account-yet' });
  const { ticket, ...told } = ticketIn(refused);
  // The address is the one that was signed, never what the form says.
  expect(told).toEqual({ provider: 'Apple', email: 'zuri@example.test', name: 'Zuri Otieno' });
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const made = await api.as().providers.registerWithProvider({ body });
  const again = await begin('apple');
  const state = new URL(again.url).searchParams.get('state') ?? '';
  const second = await byForm({ state, code: network.agree(again.url), user: '{not json' });
  const session = await finish(answerOf(again.flow, second));
  expect(session.user.id).toBe(made.user.id);
});

test('Apple’s form with a code of another trip opens nothing', async () => {
  const [one, other] = [await begin('apple'), await begin('apple')];
  const state = new URL(one.url).searchParams.get('state') ?? '';
  const back = await byForm({ state, code: network.agree(other.url) });
  expect(await refusal(finish(answerOf(one.flow, back)))).toMatchObject({
    ...{ status: 401, reason: 'provider-refused' },
  });
});

test('Facebook is asked with a proof of the app, and its address counts as not proven', async () => {
  const owner = await aSignedInOwner(api);
  const { url, flow } = await begin('facebook');
  const state = new URL(url).searchParams.get('state') ?? '';
  const back = new URL(`${publicUrl}/sign-in/return/facebook`);
  back.search = String(new URLSearchParams({ state, code: network.agree(url) }));
  const refused = await refusal(finish(answerOf(flow, back)));
  expect(refused).toMatchObject({ status: 409, reason: 'no-account-yet' });
  const { ticket, email, name } = ticketIn(refused);
  expect({ email, name }).toEqual({ email: 'zuri@example.test', name: 'Zuri Otieno' });
  await api.as().providers.linkProvider({ body: { ticket } }, owner.bearing);
  const again = await begin('facebook');
  back.search = String(
    new URLSearchParams({
      state: new URL(again.url).searchParams.get('state') ?? '',
      code: network.agree(again.url),
    }),
  );
  const session = await finish(answerOf(again.flow, back));
  expect(session.user.id).toBe(owner.session.user.id);
  expect(await refusal(finish(answerOf(again.flow, back)))).toMatchObject({
    reason: 'provider-refused',
  });
});
