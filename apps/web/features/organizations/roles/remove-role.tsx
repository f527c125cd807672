'use client';

import type { CustomRole } from '@coachme/contracts/roles.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

type RemoveRoleProps = { role: CustomRole; onRemoved: () => void };

/** Takes a role from everybody who holds it, once asked. */
export function RemoveRole({ role, onRemoved }: RemoveRoleProps) {
  const t = useTranslations('organization.roles.sheet');
  const [isAsking, setAsking] = useState(false);
  const remove = useChange(async () => {
    await browserApi.roles.removeRole({ params: { id: role.id } });
    showToast({ title: t('removed') });
    onRemoved();
  }, ['roles', 'members', 'overview']);
  return (
    <div className="mt-8 border-line border-t pt-5">
      <Button onPress={() => setAsking(true)}>{t('remove')}</Button>
      <ConfirmDialog
        title={t('removeTitle', { name: role.name })}
        actionLabel={t('remove')}
        action={remove}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('removeText', { count: role.memberCount })}
      </ConfirmDialog>
    </div>
  );
}
