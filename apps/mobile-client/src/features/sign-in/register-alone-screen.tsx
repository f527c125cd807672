import { RegisterScreen } from '@coachme/mobile-shell/register-screen';
import { useTranslations } from 'use-intl';

/** An account for who trains by themself: no coach, no invitation, one's own programs. */
export function RegisterAloneScreen() {
  const t = useTranslations('join.alone');
  return (
    <RegisterScreen
      title={t('title')}
      body={t('body')}
      submitLabel={t('submit')}
      // Nobody else reads it: their own name is enough.
      founded={(name) => ({ organizationName: name, kind: 'personal' })}
      landing="/onboarding"
    />
  );
}
