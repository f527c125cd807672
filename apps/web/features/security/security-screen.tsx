'use client';

import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { AddWay } from '#web/features/security/components/add-way.tsx';
import { DeviceList } from '#web/features/security/components/device-list.tsx';
import { EmailPart } from '#web/features/security/components/email-part.tsx';
import { LinkProviders } from '#web/features/security/components/link-providers.tsx';
import { PasswordForm } from '#web/features/security/components/password-form.tsx';
import { SignInHistory } from '#web/features/security/components/sign-in-history.tsx';
import { WayList } from '#web/features/security/components/way-list.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';

/** How a person gets in, and where they are: the security centre. `offered` is what is set up here. */
export function SecurityScreen({ offered }: { offered: readonly OfferedWay[] }) {
  const t = useTranslations('waysIn.security');
  const email = useTranslations('account.email');
  const factor = useTranslations('secondFactor.setUp');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SettingsPart title={email('part')} text={email('partText')}>
          <EmailPart />
        </SettingsPart>
        <SettingsPart title={t('password.title')} text={t('password.text')}>
          <PasswordForm />
        </SettingsPart>
        <SettingsPart title={t('ways.title')} text={t('ways.text')}>
          <div className="flex flex-col gap-4">
            <WayList />
            <AddWay offered={offered} />
            <LinkProviders offered={offered} />
          </div>
        </SettingsPart>
        <SettingsPart title={factor('title')} text={factor('lead')}>
          <LinkButton href="/account/second-factor">{email('factors')}</LinkButton>
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
