'use client';

import type { Login } from '@coachme/contracts/identity.contract';
import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { signIn } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { OtherWays } from '#web/features/identity/components/other-ways.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { PasswordField } from '#web/forms/password-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type SignInScreenProps = {
  next: string;
  ways: readonly OfferedWay[];
  /** Ways in with parts of their own, such as a passkey's button. */
  more?: ReactNode;
};

/** Email and password first, calmly the other ways beside them, and on to where the person wanted to go. */
export function SignInScreen({ next, ways: offered, more }: SignInScreenProps) {
  const t = useTranslations('auth');
  const ways = useTranslations('waysIn');
  const form = useContractForm<Login, Login>({
    schema: async () => (await import('@coachme/contracts/identity.contract')).Login,
    defaults: { email: '', password: '' },
  });
  const { submit, problem, isSending } = useSend({ form, send: (login) => signIn(login, next) });
  return (
    <AccountPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      foot={
        <>
          {t('signIn.newHere')} <QuietLink href="/register">{t('signIn.register')}</QuietLink>
        </>
      }
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <FormTextField
          control={form.control}
          name="email"
          label={t('fields.email')}
          type="email"
          autoComplete="username"
          isRequired
        />
        <PasswordField control={form.control} name="password" autoComplete="current-password" />
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" isPending={isSending}>
          {t('signIn.submit')}
        </Button>
        <p>
          <QuietLink href="/forgot-password">{ways('forgot.link')}</QuietLink>
        </p>
      </form>
      <OtherWays ways={offered} next={next}>
        {more}
      </OtherWays>
    </AccountPage>
  );
}
