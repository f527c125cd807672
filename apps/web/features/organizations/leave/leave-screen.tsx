'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { LeaveForm } from '#web/features/organizations/leave/leave-form.tsx';
import { TransferForm } from '#web/features/organizations/leave/transfer-form.tsx';
import { useMay, useMe } from '#web/session/session.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';

/** What cannot simply be undone: another owner, and going. */
export function LeaveScreen() {
  const t = useTranslations('organization.leave');
  const { organization } = useMe();
  const mayTransfer = useMay('organization:transfer');
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SettingsPart title={t('transfer')} text={t('transferText')}>
          {mayTransfer ? <TransferForm /> : <p className="text-ink-2">{t('onlyOwners')}</p>}
        </SettingsPart>
        <SettingsPart title={t('leave', { organization: organization.name })} text={t('leaveText')}>
          <LeaveForm />
        </SettingsPart>
      </div>
    </>
  );
}
