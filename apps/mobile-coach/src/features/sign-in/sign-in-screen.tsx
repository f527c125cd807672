import { SignInScreen as SignInForm } from '@coachme/mobile-shell/sign-in-screen';
import { Button } from '@coachme/ui-mobile/button';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';

/** Comes back to one's clients, or begins a practice. */
export function SignInScreen() {
  const t = useTranslations('coachApp');
  return (
    <SignInForm title={t('signIn.title')} body={t('signIn.body')} noAccount={t('signIn.noAccount')}>
      <Button label={t('register.title')} onPress={() => router.push('/register')} />
    </SignInForm>
  );
}
