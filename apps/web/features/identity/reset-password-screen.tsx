'use client';

import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { resetPassword } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { PasswordField } from '#web/forms/password-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type NewPassword = { password: string };

/** Chooses a new password by a mailed link, and signs in. */
export function ResetPasswordScreen() {
  const t = useTranslations('waysIn.reset');
  const auth = useTranslations('auth.fields');
  const token = useLinkToken() ?? '';
  const form = useContractForm<NewPassword, NewPassword>({
    schema: async () =>
      (
        await import('@coachme/contracts/password.contract')
      ).passwordContract.resetPassword.body.pick({ password: true }),
    defaults: { password: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: ({ password }) => resetPassword({ token, password }),
    fieldOf: { 'password-common': 'password' },
  });
  const foot = <QuietLink href="/forgot-password">{t('askAgain')}</QuietLink>;
  return (
    <AccountPage title={t('title')} lead={t('lead')} foot={foot}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <PasswordField
          control={form.control}
          name="password"
          hint={auth('passwordHint')}
          autoComplete="new-password"
        />
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" isPending={isSending}>
          {t('submit')}
        </Button>
      </form>
    </AccountPage>
  );
}
