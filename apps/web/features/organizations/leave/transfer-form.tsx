'use client';

import { Button } from '@coachme/ui-web/button';
import { Combobox } from '@coachme/ui-web/combobox';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { staffQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useMe } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

/** Makes another member the owner, once the name was confirmed. */
export function TransferForm() {
  const t = useTranslations('organization.leave');
  const removal = useTranslations('organization.removal');
  const router = useRouter();
  const { user, organization } = useMe();
  const { data: staff = [] } = useQuery(staffQuery(browserApi));
  const [toId, setTo] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isTried, setTried] = useState(false);
  const others = staff.filter(
    ({ userId, roles }) => userId !== user.id && !roles.includes('owner'),
  );
  const name = others.find(({ id }) => id === toId)?.name ?? '';
  const transfer = useChange(async () => {
    if (toId === null) return;
    await browserApi.organizations.transferOwnership({ body: { toMemberId: toId } });
    showToast({ title: t('transferred', { name }) });
    setTo(null);
    router.refresh();
  }, ['members', 'overview']);
  const ask = () => {
    setTried(true);
    if (toId !== null) setAsking(true);
  };
  return (
    <div className="flex max-w-md flex-col gap-5">
      <Combobox
        label={t('to')}
        placeholder={removal('choose')}
        emptyLabel={removal('nobody')}
        options={others.map(({ id, name: label, email }) => ({ id, label, description: email }))}
        value={toId}
        onChange={setTo}
        problem={isTried && toId === null ? removal('choosePlease') : undefined}
      />
      <Button className="self-start" onPress={ask}>
        {t('transferAction')}
      </Button>
      <ConfirmDialog
        title={t('transferTitle', { name })}
        actionLabel={t('transferAction')}
        action={transfer}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('transferConfirm', { name, organization: organization.name })}
      </ConfirmDialog>
    </div>
  );
}
