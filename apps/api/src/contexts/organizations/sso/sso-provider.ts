import { type Provider, providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { SealedPlace } from '#platform/encryption/seal';
import type { Call } from '#platform/http/call';
import { connectionIdOf, providerIdOf } from '../providers/provider-id.rules.ts';
import { otherOf, signingOf } from './saml-signing.store.ts';
import { type ConnectionRow, entityIdOf, findConnection } from './sso.queries.ts';

type Sealed = Pick<ConnectionRow, 'organizationId' | 'id'>;

export const secretPlace = ({ organizationId, id }: Sealed): SealedPlace => ({
  table: 'organizations.sso_connections',
  column: 'client_secret_sealed',
  row: id,
  organizationId,
});

/** An organization's own provider as any other; null when it is gone. */
export async function ssoProvider(
  call: Call,
  { providerId, connectedTo }: { readonly providerId: string; readonly connectedTo: string },
): Promise<Provider | null> {
  anyone(call, 'where to send people to sign in is no secret');
  const connectionId = connectionIdOf(providerId);
  if (connectionId === null) return null;
  const row = await call.work.runAsSystem(connectedTo, 'sign-in by provider', (ctx) =>
    findConnection(ctx, connectionId),
  );
  return row && providerOf(call, row);
}

/** The provider that a connection describes. */
async function providerOf(call: Call, row: ConnectionRow): Promise<Provider> {
  if (row.kind === 'saml') return providersFacade.samlProvider(await samlSettings(call, row));
  return providersFacade.oidcProvider(oidcSettings(call, row), call.egress);
}

/** The settings of a SAML connection, with what signs its requests. */
export async function samlSettings(call: Call, row: ConnectionRow) {
  anyone(call, 'the caller has read the connection');
  const { id, name, issuer, entryPoint, certificate } = row;
  if (entryPoint === null || certificate === null) throw new Error('A SAML connection is half.');
  return {
    ...{ id: providerIdOf(id), name, issuer, entryPoint, certificate },
    entityId: entityIdOf(call, id),
    signing: await signingOf(call, row),
    other: otherOf(call, row),
    wantsEncrypted: row.wantsEncrypted,
  };
}

/** The settings of an OpenID Connect connection, its secret opened only when it is used. */
export function oidcSettings(call: Call, row: ConnectionRow) {
  anyone(call, 'the caller has read the connection');
  const { name, issuer, clientId, clientSecretSealed: sealed } = row;
  const secret = sealed && (async () => call.secrets.vault.open(sealed, secretPlace(row)));
  return {
    ...{ id: providerIdOf(row.id), way: 'oidc' as const, name, issuer, clientId: clientId ?? '' },
    clientSecret: secret,
    isAnsweredByForm: false,
  };
}
