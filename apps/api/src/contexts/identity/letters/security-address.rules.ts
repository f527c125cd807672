import type { Surface } from '#platform/http/call';

/** Where a person sees their devices and ways in: in the program they signed in with. */
export function securityAddress(
  baseUrl: string,
  { surface }: { readonly surface: Surface },
): string {
  const isClient = surface === 'app' || surface === 'mobile';
  return baseUrl + (isClient ? '/app/me' : '/coach/settings/security');
}
