/** The connection behind an organization's own provider; null for one of the installation. */
export const connectionIdOf = (providerId: string): string | null =>
  /^sso-([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(providerId)?.[1] ?? null;

/** A page of a phone's own app that the browser comes back to. */
export type NativeApp = 'client' | 'coach';

/** What goes to a provider and comes back: which trip it is, and the app it belongs to. */
export const stateOf = (flowId: string, app: NativeApp | undefined): string =>
  app === undefined ? flowId : `${flowId}.${app}`;

/** The trip in a state that came back; empty for what is none of ours. */
export const flowIdIn = (state: string): string =>
  /^([\da-f-]{36})(?:\.(?:client|coach))?$/.exec(state)?.[1] ?? '';
