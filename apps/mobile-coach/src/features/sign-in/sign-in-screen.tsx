import { SignInScreen as SignInForm } from '@coachme/mobile-shell/sign-in-screen';
import { useTranslations } from 'use-intl';

/** Comes back to one's clients. */
export function SignInScreen() {
  const t = useTranslations('coachApp.signIn');
  return <SignInForm title={t('title')} body={t('body')} noAccount={t('noAccount')} />;
}
