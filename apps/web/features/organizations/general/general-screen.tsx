'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { AddressForm } from '#web/features/organizations/general/address-form.tsx';
import { KindForm } from '#web/features/organizations/general/kind-form.tsx';
import { OrganizationForm } from '#web/features/organizations/general/organization-form.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';

/** How the organization is called, what it is, and where it is found. */
export function GeneralScreen() {
  const t = useTranslations('organization.general');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SettingsPart title={t('basics')} text={t('basicsText')}>
          <OrganizationForm />
        </SettingsPart>
        <SettingsPart title={t('kind')} text={t('kindText')}>
          <KindForm />
        </SettingsPart>
        <SettingsPart title={t('address')} text={t('addressText')}>
          <AddressForm />
        </SettingsPart>
      </div>
    </>
  );
}
