/** Where people go after signing in when they asked for nothing else. */
export const home = '/coach';

/** The sign-in page, coming back to where the person was. */
export function signInAddress(next: string): string {
  return next === home ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** The page to go on to after signing in; only a path of ours, so that no link can send a person elsewhere. */
export function nextAddress(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : home;
}

/** The installable app of clients, behind the same door. */
export const clientAppAddress = '/app/';

/** Where somebody begins in an organization: who trains there in their app, who works there at work. */
export function landingOf({
  kind,
  roles,
}: {
  readonly kind: string;
  readonly roles: readonly string[];
}): string {
  const isOnlyClient = roles.length > 0 && roles.every((role) => role === 'client');
  return isOnlyClient || kind === 'personal' ? clientAppAddress : home;
}
