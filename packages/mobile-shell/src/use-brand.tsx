import type { BrandColors } from '@coachme/design-tokens/brand';
import { useEffect, useMemo } from 'react';
import { useSession, useShell } from './shell.tsx';

/** The accent of the organization one is in, as it was known last; asked for anew each time the app opens. */
export function useBrand(): BrandColors | null {
  const { api, session } = useShell();
  const current = useSession();
  const organization = current.status === 'signed-in' ? current.organization : null;
  const id = organization?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    const ask = async () => {
      const found = await api.organizations.getOrganization();
      const state = session.state.get();
      const known = state.status === 'signed-in' ? state.organization : null;
      if (JSON.stringify(found) !== JSON.stringify(known)) await session.changeOrganization(found);
    };
    // Without a network it looks as it did.
    ask().catch(() => undefined);
  }, [id, api, session]);
  // What was remembered by an older version may lack them.
  const chalk = organization?.chalk ?? null;
  const chalkDark = organization?.chalkDark ?? null;
  return useMemo(
    () => (chalk === null && chalkDark === null ? null : { chalk, chalkDark }),
    [chalk, chalkDark],
  );
}
