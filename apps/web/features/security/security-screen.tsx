'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { DeviceList } from '#web/features/security/components/device-list.tsx';
import { PasswordForm } from '#web/features/security/components/password-form.tsx';
import { SignInHistory } from '#web/features/security/components/sign-in-history.tsx';
import { WayList } from '#web/features/security/components/way-list.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';

/** How a person gets in, and where they are: the security centre. Second factors and consent have a part here too. */
export function SecurityScreen() {
  const t = useTranslations('waysIn.security');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SettingsPart title={t('password.title')} text={t('password.text')}>
          <PasswordForm />
        </SettingsPart>
        <SettingsPart title={t('ways.title')} text={t('ways.text')}>
          <WayList />
        </SettingsPart>
        <SettingsPart title={t('devices.title')} text={t('devices.text')}>
          <DeviceList />
        </SettingsPart>
        <SettingsPart title={t('history.title')} text={t('history.text')}>
          <SignInHistory />
        </SettingsPart>
      </div>
    </>
  );
}
