/** An organization's own provider among the others: `sso-` and its connection. */
export const providerIdOf = (connectionId: string): string => `sso-${connectionId}`;

/** The connection behind an organization's own provider; null for one of the installation. */
export const connectionIdOf = (providerId: string): string | null =>
  /^sso-([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(providerId)?.[1] ?? null;

/** Where a browser belongs that comes back to our page: a phone's own app, or an app in the browser; the site, where none is named. */
export type TripHome = 'client' | 'coach' | 'app' | 'coach-app';

type Home = { readonly app: TripHome | undefined; readonly slug: string | null };

/** What goes to a provider and comes back: which trip it is, to which app it belongs, and at which subdomain it began. */
export const stateOf = (flowId: string, { app, slug }: Home): string =>
  flowId + (app === undefined ? '' : `.${app}`) + (slug === null ? '' : `~${slug}`);

/** The trip in a state that came back; empty for what is none of ours. */
export const flowIdIn = (state: string): string =>
  /^([\da-f-]{36})(?:\.(?:client|coach|app|coach-app))?(?:~[a-z\d-]{2,63})?$/.exec(state)?.[1] ??
  '';
