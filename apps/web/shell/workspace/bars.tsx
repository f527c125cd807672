'use client';

import { Button } from '@coachme/ui-web/button';
import { Search } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMe } from '#web/session/session.tsx';
import { Wordmark } from '#web/shell/wordmark.tsx';
import { OrganizationSwitch } from '#web/shell/workspace/organization-switch.tsx';
import { useOpenPalette } from '#web/shell/workspace/palette.tsx';
import { PersonMenu } from '#web/shell/workspace/person-menu.tsx';
import { isAt, places } from '#web/shell/workspace/places.ts';

/** On a phone: the name, the search and the person, above every page. */
export function TopBar() {
  const t = useTranslations('workspace.shell');
  const openPalette = useOpenPalette();
  return (
    <header className="sticky top-0 z-20 flex items-center gap-1 border-line border-b bg-paper px-4 py-2 lg:hidden">
      <Link href="/coach" className="rounded-sm">
        <Wordmark />
      </Link>
      <div className="me-auto flex min-w-0">
        <OrganizationSwitch isCompact />
      </div>
      <Button look="quiet" size="icon" aria-label={t('search')} onPress={openPalette}>
        <Search aria-hidden className="size-5" strokeWidth={1.5} />
      </Button>
      <PersonMenu isCompact />
    </header>
  );
}

/** On a phone: the daily places under the thumb. */
export function BottomBar() {
  const t = useTranslations('workspace.shell');
  const path = usePathname();
  const { permissions } = useMe();
  return (
    <nav
      aria-label={t('pages')}
      className="fixed inset-x-0 bottom-0 z-20 flex border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {places
        .filter(({ isInBar, permission }) => isInBar && permissions.includes(permission))
        .map((place) => (
          <Link
            key={place.id}
            href={place.href}
            aria-current={isAt(place, path) ? 'page' : undefined}
            className="flex min-h-14 flex-1 flex-col items-center justify-center gap-1 text-ink-3 text-xs aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_2px_0_var(--cm-ink)]"
          >
            <place.Icon aria-hidden className="size-5" strokeWidth={1.5} />
            {t(`places.${place.id}`)}
          </Link>
        ))}
    </nav>
  );
}
