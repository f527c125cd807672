import { importPKCS8, SignJWT } from 'jose';
import type { Egress } from '#platform/egress/egress';
import { linesOf, type ProviderSettings } from '#platform/providers/provider-settings';
import { facebookProvider } from './facebook.gateway.ts';
import { oidcProvider } from './oidc.gateway.ts';
import type { Provider } from './provider.gateway.ts';

/** The providers of this installation; one whose settings are not complete is not among them. */
export const offeredProviders = (
  settings: readonly ProviderSettings[],
  egress: Egress,
): readonly Provider[] => settings.map((one) => providerOf(one, egress));

function providerOf(settings: ProviderSettings, egress: Egress): Provider {
  switch (settings.kind) {
    case 'facebook':
      return facebookProvider(settings, egress);
    case 'apple':
      return oidcProvider(
        {
          ...{ id: settings.id, way: 'apple', name: 'Apple', issuer: settings.issuer },
          clientId: settings.clientId,
          clientSecret: () => appleSecret(settings),
          isAnsweredByForm: true,
        },
        egress,
      );
    case 'oidc': {
      const { clientSecret } = settings;
      const secret = clientSecret === null ? null : async () => clientSecret;
      return oidcProvider(
        { ...settings, way: settings.id, clientSecret: secret, isAnsweredByForm: false },
        egress,
      );
    }
  }
}

/** Apple takes no fixed secret but a token signed with one's own key, here good for five minutes. */
async function appleSecret(
  settings: Extract<ProviderSettings, { kind: 'apple' }>,
): Promise<string> {
  const { teamId, keyId, clientId, issuer } = settings;
  // In an environment variable, line ends are often written as two characters.
  const key = await importPKCS8(linesOf(settings.privateKey), 'ES256');
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: keyId })
    .setIssuer(teamId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(key);
}
