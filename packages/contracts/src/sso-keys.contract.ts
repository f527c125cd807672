import { IdParams } from './kit/page.ts';
import { route } from './kit/route.ts';
import { SsoConnection } from './sso.contract.ts';

const ofConnection = {
  access: 'signed-in',
  idempotencyKey: false,
  tag: 'Single sign-on',
  params: IdParams,
  response: SsoConnection,
} as const;

/** The keys of a SAML connection: a new one beside the old, until the provider has read both, and then the switch. */
export const ssoKeysContract = {
  addSsoKey: route({
    ...ofConnection,
    method: 'POST',
    path: '/sso-connections/:id/key',
    summary: 'Make a new key beside the one in use; the metadata names both',
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  switchSsoKey: route({
    ...ofConnection,
    method: 'POST',
    path: '/sso-connections/:id/key/switch',
    summary: 'Sign with the new key from now on; what is encrypted for the old one still opens',
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  dropSsoKey: route({
    ...ofConnection,
    method: 'DELETE',
    path: '/sso-connections/:id/key',
    summary: 'Take the new key back, or forget the old one',
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
};
