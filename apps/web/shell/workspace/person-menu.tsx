'use client';

import { localeNames, locales } from '@coachme/i18n/locales';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { Menu, type MenuAction } from '@coachme/ui-web/menu';
import {
  FileUp,
  Keyboard,
  Languages,
  LogOut,
  Monitor,
  Moon,
  ServerCog,
  Settings2,
  Sun,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMay, useMe } from '#web/session/session.tsx';
import { hasUnsent, signOut } from '#web/session/sign-out.ts';
import { useChangeLocale } from '#web/session/use-change-locale.ts';
import { chooseTheme } from '#web/shell/preferences.ts';
import { themes } from '#web/shell/theme.ts';
import { useTheme } from '#web/shell/use-theme.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;
const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** Who is signed in, and what is theirs to choose: language, theme, leaving. */
export function PersonMenu({ isCompact = false }: { isCompact?: boolean }) {
  const t = useTranslations('workspace.shell');
  const { user } = useMe();
  const actions = usePersonActions();
  return (
    <Menu
      label={t('person')}
      actions={actions}
      trigger={
        <Button
          look="quiet"
          size={isCompact ? 'icon' : 'medium'}
          aria-label={t('personOf', { name: user.name })}
          className={isCompact ? '' : 'w-full justify-start px-2'}
        >
          <Avatar name={user.name} size="small" />
          {isCompact ? null : <span className="min-w-0 truncate text-ink">{user.name}</span>}
        </Button>
      }
    />
  );
}

function usePersonActions(): MenuAction[] {
  const t = useTranslations('workspace.shell');
  const words = useTranslations('words');
  const places = usePlaceActions();
  const shortcuts = useOverlay('shortcuts');
  const leaving = useOverlay('leave');
  const theme = useTheme();
  const { user } = useMe();
  const changeLocale = useChangeLocale();
  const themeActions = themes.map((id) => {
    const Icon = themeIcons[id];
    return {
      id: `theme-${id}`,
      label: words(`themes.${id}`),
      icon: <Icon {...iconLook} />,
      ...(theme === id ? { shortcut: '✓' } : {}),
      onAction: () => chooseTheme(id),
    };
  });
  const localeActions = locales.map((locale) => ({
    id: `locale-${locale}`,
    label: localeNames[locale],
    icon: <Languages {...iconLook} />,
    ...(user.locale === locale ? { shortcut: '✓' } : {}),
    onAction: () => changeLocale(locale),
  }));
  const leave = async () => ((await hasUnsent()) ? leaving.open('1') : signOut());
  return [
    ...places,
    {
      id: 'shortcuts',
      label: t('shortcuts.title'),
      icon: <Keyboard {...iconLook} />,
      shortcut: '?',
      onAction: () => shortcuts.open('all'),
    },
    ...themeActions,
    ...localeActions,
    {
      id: 'sign-out',
      label: words('actions.signOut'),
      icon: <LogOut {...iconLook} className="size-4 rtl:-scale-x-100" />,
      onAction: () => void leave(),
    },
  ];
}

/** Pages that are the person's own and not a part of the day's work. */
function usePlaceActions(): MenuAction[] {
  const t = useTranslations('workspace.shell');
  const files = useTranslations('files');
  const router = useRouter();
  const mayRun = useMay('platform:read');
  const mayBring = useMay('program:create');
  const places = [
    { id: 'console', isMine: mayRun, label: t('console'), Icon: ServerCog, href: '/platform' },
    { id: 'files', isMine: mayBring, label: files('title'), Icon: FileUp, href: '/coach/files' },
    {
      ...{ id: 'settings', isMine: true, label: t('places.settings'), Icon: Settings2 },
      href: '/coach/settings',
    },
  ];
  return places
    .filter(({ isMine }) => isMine)
    .map(({ id, label, Icon, href }) => ({
      ...{ id, label, icon: <Icon {...iconLook} /> },
      onAction: () => router.push(href),
    }));
}
