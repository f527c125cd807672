'use client';

import type { Me } from '@coachme/contracts/identity.contract';
import { Button } from '@coachme/ui-web/button';
import { Menu, type MenuAction } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Check, ChevronsUpDown, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { landingOf } from '#web/session/addresses.ts';
import { useMe } from '#web/session/session.tsx';
import { switchTo } from '#web/session/switch-to.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;
type Organization = Me['organization'];

/** The organization one works in, the others one could, and the way to found one. */
export function OrganizationSwitch({ isCompact = false }: { isCompact?: boolean }) {
  const t = useTranslations('workspace.shell');
  const { organization } = useMe();
  return (
    <Menu
      label={t('organizations')}
      actions={useActions()}
      trigger={
        <Button
          look="quiet"
          className={
            isCompact
              ? 'min-w-0 max-w-full px-2 [&>span]:min-w-0'
              : 'w-full px-2 [&>span]:w-full [&>span]:min-w-0'
          }
          aria-label={t('organization', { name: organization.name })}
        >
          {organization.logo ? (
            <img src={organization.logo} alt="" className="h-5 max-w-12 object-contain" />
          ) : null}
          <span className="min-w-0 flex-1 truncate text-start font-medium text-ink">
            {organization.name}
          </span>
          <ChevronsUpDown {...icon} className="size-4 shrink-0" />
        </Button>
      }
    />
  );
}

function useActions(): MenuAction[] {
  const t = useTranslations('workspace.shell');
  const words = useProblemWords();
  const found = useOverlay('found');
  const descriptionOf = useDescription();
  const { organization: here, organizations } = useMe();
  const goTo = async ({ id, kind, roles }: Organization) => {
    try {
      await switchTo(id, landingOf({ kind, roles }));
    } catch (error) {
      showToast({ title: words(error), tone: 'problem' });
    }
  };
  return [
    ...organizations.map((organization) => ({
      id: organization.id,
      label: organization.name,
      description: descriptionOf(organization),
      icon: organization.id === here.id ? <Check {...icon} /> : <span className="size-4" />,
      isDisabled: organization.id === here.id,
      onAction: () => goTo(organization),
    })),
    {
      id: 'found',
      label: t('found'),
      icon: <Plus {...icon} />,
      onAction: () => found.open('new'),
    },
  ];
}

/** What kind it is, and what one is there. */
function useDescription() {
  const kinds = useTranslations('workspace.shell.kinds');
  const roles = useTranslations('words.roles');
  return ({ kind, roles: held }: Organization) =>
    [kinds(kind), ...held.map((role) => roles(role))].join(' · ');
}
