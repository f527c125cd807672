'use client';

import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type Forgot = { email: string };

/** Asks where to send the link; says the same whether anybody has the address. */
export function ForgotPasswordScreen() {
  const t = useTranslations('waysIn.forgot');
  const auth = useTranslations('auth.fields');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useContractForm<Forgot, Forgot>({
    schema: async () =>
      (await import('@coachme/contracts/password.contract')).passwordContract.forgotPassword.body,
    defaults: { email: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (body) => {
      await browserApi.password.forgotPassword({ body });
      setSentTo(body.email);
    },
  });
  const foot = <QuietLink href="/sign-in">{t('back')}</QuietLink>;
  if (sentTo !== null) {
    const lead = t('sent', { email: sentTo });
    return <AccountPage title={t('sentTitle')} lead={lead} foot={foot} children={null} />;
  }
  return (
    <AccountPage title={t('title')} lead={t('lead')} foot={foot}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <FormTextField
          control={form.control}
          name="email"
          label={auth('email')}
          type="email"
          autoComplete="username"
          isRequired
        />
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" isPending={isSending}>
          {t('submit')}
        </Button>
      </form>
    </AccountPage>
  );
}
