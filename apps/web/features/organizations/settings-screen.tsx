'use client';

import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { PersonForm } from '#web/features/organizations/components/person-form.tsx';
import { SignInPolicyForm } from '#web/features/organizations/components/sign-in-policy-form.tsx';
import { ThemeChoice } from '#web/features/organizations/components/theme-choice.tsx';
import { useMay } from '#web/session/session.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';

/** What is yours to choose, and what is your organization's. */
export function SettingsScreen() {
  const t = useTranslations('settings');
  const ways = useTranslations('waysIn.security');
  const secondFactor = useTranslations('secondFactor.setUp');
  const policy = useTranslations('secondFactor.policy');
  const mayChange = useMay('organization:update');
  const maySeeMembers = useMay('member:read');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mt-8 flex max-w-4xl flex-col">
        <SettingsPart title={t('you.title')} text={t('you.text')}>
          <PersonForm />
        </SettingsPart>
        <SettingsPart title={ways('title')} text={ways('open')}>
          <LinkButton href="/coach/settings/security">{ways('title')}</LinkButton>
        </SettingsPart>
        <SettingsPart title={secondFactor('title')} text={secondFactor('lead')}>
          <LinkButton href="/account/second-factor">{secondFactor('title')}</LinkButton>
        </SettingsPart>
        <SettingsPart title={t('look.title')} text={t('look.text')}>
          <ThemeChoice />
        </SettingsPart>
        {mayChange ? (
          <SettingsPart title={policy('title')} text={policy('text')}>
            <SignInPolicyForm />
          </SettingsPart>
        ) : null}
        {mayChange ? (
          <SettingsPart title={t('signIn.title')} text={t('signIn.text')}>
            <LinkButton href="/organization/sign-in">{t('signIn.title')}</LinkButton>
          </SettingsPart>
        ) : null}
        {maySeeMembers ? (
          <SettingsPart title={t('organization.title')} text={t('organization.open')}>
            <LinkButton href="/organization">{t('organization.title')}</LinkButton>
          </SettingsPart>
        ) : null}
      </div>
    </>
  );
}
