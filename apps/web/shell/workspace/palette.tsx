'use client';

import { Avatar } from '@coachme/ui-web/avatar';
import { type CommandGroup, CommandPalette } from '@coachme/ui-web/command-palette';
import { useQuery } from '@tanstack/react-query';
import { NotebookPen, UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useMe } from '#web/session/session.tsx';
import { places } from '#web/shell/workspace/places.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;
const shown = 12;

const OpenPalette = createContext<() => void>(() => {});

/** Opens the palette from a button; `Ctrl+K` does so from anywhere. */
export function useOpenPalette(): () => void {
  return useContext(OpenPalette);
}

/** Everything one can open or do, by typing. */
export function Palette({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <OpenPalette value={() => setOpen(true)}>
      {children}
      <Commands isOpen={isOpen} onOpenChange={setOpen} />
    </OpenPalette>
  );
}

type CommandsProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

function Commands({ isOpen, onOpenChange }: CommandsProps) {
  const t = useTranslations('workspace.shell.palette');
  const [query, setQuery] = useState('');
  const clients = useClientCommands({ query: useDeferredValue(query), isOpen });
  return (
    <CommandPalette
      label={t('label')}
      emptyLabel={t('nothing')}
      groups={[...clients, ...useActions(), ...usePlaces()]}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      onQueryChange={setQuery}
    />
  );
}

function useClientCommands({ query, isOpen }: { query: string; isOpen: boolean }): CommandGroup[] {
  const t = useTranslations('workspace.shell.palette');
  const router = useRouter();
  const { permissions } = useMe();
  const { data } = useQuery({
    queryKey: ['clients', 'find', query],
    queryFn: () =>
      browserApi.clients.listClients({
        query: { limit: shown, status: 'active', ...(query ? { q: query } : {}) },
      }),
    enabled: isOpen && permissions.includes('client:read'),
    placeholderData: (before) => before,
  });
  if (!data?.items.length) return [];
  const commands = data.items.map(({ id, name }) => ({
    id,
    label: name,
    icon: <Avatar name={name} size="small" />,
    onAction: () => router.push(`/coach/clients/${id}`),
  }));
  return [{ id: 'clients', label: t('clients'), commands }];
}

function useActions(): CommandGroup[] {
  const t = useTranslations('workspace.shell.palette');
  const router = useRouter();
  const invite = useOverlay('invite');
  const { permissions } = useMe();
  const commands = [
    {
      id: 'invite',
      permission: 'invitation:create',
      label: t('invite'),
      icon: <UserPlus {...iconLook} />,
      onAction: () => invite.open('client'),
    },
    {
      id: 'program',
      permission: 'program:create',
      label: t('program'),
      icon: <NotebookPen {...iconLook} />,
      onAction: () => router.push('/coach/programs?new=1'),
    },
  ].filter(({ permission }) => permissions.includes(permission));
  return [{ id: 'actions', label: t('actions'), commands }];
}

function usePlaces(): CommandGroup[] {
  const t = useTranslations('workspace.shell');
  const router = useRouter();
  const { permissions } = useMe();
  const commands = places
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ id, href, Icon }) => ({
      id,
      label: t(`places.${id}`),
      icon: <Icon {...iconLook} />,
      onAction: () => router.push(href),
    }));
  return [{ id: 'places', label: t('palette.places'), commands }];
}
