'use client';

import { Button } from '@coachme/ui-web/button';
import { Kbd } from '@coachme/ui-web/kbd';
import { Search, UserPlus } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMay, useMe } from '#web/session/session.tsx';
import { Wordmark } from '#web/shell/wordmark.tsx';
import { OrganizationSwitch } from '#web/shell/workspace/organization-switch.tsx';
import { useOpenPalette } from '#web/shell/workspace/palette.tsx';
import { PersonMenu } from '#web/shell/workspace/person-menu.tsx';
import { isAt, places } from '#web/shell/workspace/places.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** On a desk: where one can go, at the start side of every page. */
export function Sidebar() {
  const t = useTranslations('workspace.shell');
  const may = useMay('invitation:create');
  const openPalette = useOpenPalette();
  const invite = useOverlay('invite');
  return (
    <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-line border-e bg-sunken px-3 py-4 lg:flex">
      <Link href="/coach" className="mb-4 w-fit rounded-sm px-2">
        <Wordmark />
      </Link>
      <OrganizationSwitch />
      <Button
        look="quiet"
        className="mt-3 border border-line bg-surface px-3 [&>span]:w-full"
        onPress={openPalette}
      >
        <Search aria-hidden className="size-4" strokeWidth={1.5} />
        <span className="flex-1 text-start font-normal">{t('search')}</span>
        <Kbd>Ctrl K</Kbd>
      </Button>
      <Places />
      <div className="mt-auto flex flex-col gap-2">
        {may ? (
          <Button onPress={() => invite.open('client')}>
            <UserPlus aria-hidden className="size-4" strokeWidth={1.5} />
            {t('invite')}
          </Button>
        ) : null}
        <PersonMenu />
      </div>
    </aside>
  );
}

function Places() {
  const t = useTranslations('workspace.shell');
  const path = usePathname();
  const { permissions } = useMe();
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-col gap-0.5">
      {places
        .filter(({ permission }) => permissions.includes(permission))
        .map((place) => {
          const isHere = isAt(place, path);
          return (
            <Link
              key={place.id}
              href={place.href}
              aria-current={isHere ? 'page' : undefined}
              className="flex min-h-9 items-center gap-3 rounded px-3 text-ink-2 hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_0_0_1px_var(--cm-line)]"
            >
              <place.Icon aria-hidden className="size-4" strokeWidth={1.5} />
              {t(`places.${place.id}`)}
            </Link>
          );
        })}
    </nav>
  );
}
