import { RegisterScreen as RegisterForm } from '@coachme/mobile-shell/register-screen';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** A new coach with a practice of their own, who begins on their day. */
export function RegisterScreen() {
  const t = useTranslations('coachApp.register');
  const [organizationName, setOrganizationName] = useState('');
  return (
    <RegisterForm
      title={t('title')}
      body={t('body')}
      submitLabel={t('submit')}
      founded={() => ({ organizationName, kind: 'practice' })}
      organization={{
        label: t('organization'),
        hint: t('organizationHint'),
        value: organizationName,
        onChangeText: setOrganizationName,
      }}
      landing="/"
    />
  );
}
