import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** The organization's own providers with their domains. */
export const connectionsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['sso', 'connections'],
    queryFn: () => api.sso.listSsoConnections({ query: { limit: 100 } }),
  });

/** How people of the organization must sign in. */
export const policyQuery = (api: Api) =>
  queryOptions({
    queryKey: ['sign-in-policy'],
    queryFn: () => api.signInPolicy.getSignInPolicy(),
  });
