import type { SsoConnectionWish } from '@coachme/contracts/sso.contract';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { certificateIn } from './certificate.ts';
import type { ConnectionRow } from './sso.queries.ts';
import { secretPlace } from './sso-provider.ts';

type Kept = Pick<
  ConnectionRow,
  | 'kind'
  | 'name'
  | 'issuer'
  | 'clientId'
  | 'clientSecretSealed'
  | 'entryPoint'
  | 'certificate'
  | 'wantsEncrypted'
>;

/** A wish as it is stored; a client secret that was left out stays as it was. */
export function keptOf(
  call: Call,
  wish: SsoConnectionWish,
  before: Pick<ConnectionRow, 'organizationId' | 'id'> & Partial<ConnectionRow>,
): Kept {
  const { kind, name } = wish;
  if (wish.kind === 'oidc') {
    const { clientId, clientSecret } = wish;
    const issuer = wish.issuer.replace(/\/\.well-known\/openid-configuration$/, '');
    const clientSecretSealed =
      clientSecret === undefined
        ? (before.clientSecretSealed ?? null)
        : call.secrets.vault.seal(clientSecret, secretPlace(before));
    const none = { entryPoint: null, certificate: null, wantsEncrypted: false };
    return { ...{ kind, name, issuer, clientId, clientSecretSealed }, ...none };
  }
  const certificate = certificateIn(wish.certificate);
  if (certificate === null) {
    throw new AppError('invalid', 'certificate', {
      field: 'body.certificate',
      detail: 'This is not a certificate. Copy it whole out of the metadata of your provider.',
    });
  }
  const { issuer, entryPoint, wantsEncrypted = before.wantsEncrypted ?? false } = wish;
  const none = { clientId: null, clientSecretSealed: null };
  return { ...{ kind, name, issuer, entryPoint, certificate, wantsEncrypted }, ...none };
}
