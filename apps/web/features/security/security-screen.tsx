'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { DeviceList } from '#web/features/security/components/device-list.tsx';
import { PasswordForm } from '#web/features/security/components/password-form.tsx';
import { SecurityPart } from '#web/features/security/components/security-part.tsx';
import { SignInHistory } from '#web/features/security/components/sign-in-history.tsx';
import { WayList } from '#web/features/security/components/way-list.tsx';

/** How a person gets in, and where they are: the security centre. Second factors and consent have a part here too. */
export function SecurityScreen() {
  const t = useTranslations('waysIn.security');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SecurityPart title={t('password.title')} text={t('password.text')}>
          <PasswordForm />
        </SecurityPart>
        <SecurityPart title={t('ways.title')} text={t('ways.text')}>
          <WayList />
        </SecurityPart>
        <SecurityPart title={t('devices.title')} text={t('devices.text')}>
          <DeviceList />
        </SecurityPart>
        <SecurityPart title={t('history.title')} text={t('history.text')}>
          <SignInHistory />
        </SecurityPart>
      </div>
    </>
  );
}
