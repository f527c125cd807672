import { SignInScreen as SignInForm } from '@coachme/mobile-shell/sign-in-screen';
import { useTranslations } from 'use-intl';

/** Comes back to one's training. */
export function SignInScreen() {
  const t = useTranslations('join.signIn');
  return <SignInForm title={t('title')} body={t('body')} noAccount={t('noAccount')} />;
}
