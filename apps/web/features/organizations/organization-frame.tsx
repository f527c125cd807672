'use client';

import { Tabs } from '@coachme/ui-web/tabs';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { pagesFor } from '#web/features/organizations/pages.ts';
import { useMe } from '#web/session/session.tsx';

/** The way between the pages of the organization, above each of them. */
export function OrganizationFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('organization.pages');
  const path = usePathname();
  const pages = pagesFor(useMe());
  const links = useRef<HTMLDivElement>(null);
  // On a phone the links are wider than the page: the present one is brought into sight.
  useEffect(() => {
    const present = links.current?.querySelector(`[href="${path}"]`);
    present?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <>
      <div ref={links}>
        <Tabs
          label={t('label')}
          className="mb-6 border-line border-b"
          items={pages.map(({ id, href }) => ({ id, href, label: t(id) }))}
          value={pages.find(({ href }) => href === path)?.id ?? ''}
        />
      </div>
      {children}
    </>
  );
}
