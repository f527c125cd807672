import type { OrganizationPage } from '@coachme/contracts/branding.contract';
import { useLocalSearchParams } from 'expo-router';
import { useEffect, useState } from 'react';
import { type Shell, useShell } from './shell.tsx';

/** Whose door the address names, `?at=<word>`; null: nobody's, nobody is found under it, or it cannot be asked. */
export function useDoor(): OrganizationPage | null {
  const { api } = useShell();
  const { at } = useLocalSearchParams<{ at?: string }>();
  const [page, setPage] = useState<OrganizationPage | null>(null);
  useEffect(() => {
    let isGone = false;
    if (at === undefined) return;
    api.branding.getOrganizationPage({ params: { slug: at } }).then(
      (found) => !isGone && setPage(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [api, at]);
  return at === undefined ? null : page;
}

/** Who signed in at a door goes to that organization, when they belong to it; else they stay where they are. */
export async function enterBy({ api, session }: Shell, door: OrganizationPage): Promise<void> {
  const { organization, organizations } = await api.auth.me();
  const meant = organizations.find(({ slug }) => slug === door.slug);
  if (!meant || meant.id === organization.id) return;
  await session.adopt(await api.auth.switchOrganization({ body: { organizationId: meant.id } }));
}
