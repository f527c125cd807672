'use client';

import { Tabs } from '@coachme/ui-web/tabs';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useMay } from '#web/session/session.tsx';

const home = '/coach/invitations';

/** How people come here: whom we invite, who applies, and the page on which they do. */
export function InvitationPages({ children }: { children: ReactNode }) {
  const t = useTranslations('invites.pages');
  const mayChange = useMay('organization:update');
  const path = usePathname();
  const pages = [
    { id: 'invitations', label: t('invitations'), href: home },
    { id: 'applications', label: t('applications'), href: `${home}/applications` },
    ...(mayChange ? [{ id: 'editor', label: t('editor'), href: `${home}/page` }] : []),
  ];
  return (
    <>
      <Tabs
        label={t('label')}
        className="mb-6 border-line border-b"
        items={pages}
        value={pages.find(({ href }) => href === path)?.id ?? 'invitations'}
      />
      {children}
    </>
  );
}
