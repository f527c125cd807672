import { createHash, createHmac } from 'node:crypto';
import * as z from 'zod';
import { type Egress, EgressError } from '#platform/egress/egress';
import type { ProviderSettings } from '#platform/providers/provider-settings';
import { refuseDeclined } from './oidc.gateway.ts';
import { type Provider, ProviderRefusal } from './provider.gateway.ts';

type Settings = Extract<ProviderSettings, { kind: 'facebook' }>;

const Token = z.object({ access_token: z.string() });
const Person = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  email: z.string().optional(),
});

/**
 * Facebook's OAuth: no ID token, so the person is asked for with the token, signed by the app's secret. Its e-mail
 * addresses may be old ones, and count as not verified.
 */
export function facebookProvider(settings: Settings, egress: Egress): Provider {
  const { clientId, clientSecret, dialogUrl, graphUrl } = settings;
  const ask = async <S extends z.ZodType>(
    path: string,
    query: Record<string, string>,
    shape: S,
  ) => {
    const url = `${graphUrl}${path}?${new URLSearchParams(query)}`;
    const answer = await egress.fetch(url).catch((error: unknown) => {
      throw error instanceof EgressError ? new ProviderRefusal('away', error) : error;
    });
    const read = shape.safeParse(await answer.json().catch(() => null));
    if (!answer.ok || !read.success) throw new ProviderRefusal('not-proven');
    return read.data;
  };
  return {
    id: settings.id,
    way: 'facebook',
    name: 'Facebook',
    isAnsweredByForm: false,
    begin: async (flow) => {
      const url = new URL(dialogUrl);
      const asked = {
        client_id: clientId,
        redirect_uri: flow.redirectUri,
        response_type: 'code',
        scope: 'email,public_profile',
        state: flow.state,
        code_challenge: createHash('sha256').update(flow.verifier).digest('base64url'),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return url;
    },
    finish: async (flow, query) => {
      refuseDeclined(query);
      const code = query.get('code');
      if (code === null || query.get('state') !== flow.state)
        throw new ProviderRefusal('not-proven');
      const traded = {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: flow.redirectUri,
        code_verifier: flow.verifier,
        code,
      };
      const { access_token } = await ask('/oauth/access_token', traded, Token);
      const appsecret_proof = createHmac('sha256', clientSecret).update(access_token).digest('hex');
      const asked = { fields: 'id,name,email', access_token, appsecret_proof };
      const { id, name = null, email = null } = await ask('/me', asked, Person);
      return { accountId: id, name, email: email?.toLowerCase() ?? null, isEmailVerified: false };
    },
  };
}
