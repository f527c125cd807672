'use client';

import { Button } from '@coachme/ui-web/button';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { home } from '#web/session/addresses.ts';
import { useMe } from '#web/session/session.tsx';

/** The organization one works in, and the others one could. */
export function OrganizationSwitch() {
  const t = useTranslations('workspace.shell');
  const words = useProblemWords();
  const { organization, organizations } = useMe();
  if (organizations.length < 2) {
    return <p className="truncate px-2 font-medium">{organization.name}</p>;
  }
  const switchTo = async (organizationId: string) => {
    try {
      await browserApi.auth.switchOrganization({ body: { organizationId } });
      location.assign(home);
    } catch (error) {
      showToast({ title: words(error), tone: 'problem' });
    }
  };
  return (
    <Menu
      label={t('organizations')}
      actions={organizations.map(({ id, name }) => ({
        id,
        label: name,
        icon:
          id === organization.id ? (
            <Check aria-hidden className="size-4" strokeWidth={1.5} />
          ) : (
            <span className="size-4" />
          ),
        isDisabled: id === organization.id,
        onAction: () => switchTo(id),
      }))}
      trigger={
        <Button
          look="quiet"
          className="w-full justify-between px-2"
          aria-label={t('organization', { name: organization.name })}
        >
          <span className="min-w-0 truncate font-medium text-ink">{organization.name}</span>
          <ChevronsUpDown aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      }
    />
  );
}
