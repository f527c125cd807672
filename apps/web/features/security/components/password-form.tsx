'use client';

import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ownWaysQuery } from '#web/features/security/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

type Change = { currentPassword?: string | undefined; password: string };

/** A new password by the current one, or a first one; every other device is signed out. */
export function PasswordForm() {
  const t = useTranslations('waysIn.security.password');
  const auth = useTranslations('auth.fields');
  const first = useTranslations('account.firstPassword');
  const queries = useQueryClient();
  const ways = useQuery(ownWaysQuery(browserApi));
  const isFirst = ways.data?.items.every(({ provider }) => provider !== 'password') ?? false;
  const form = useContractForm<Change, Change>({
    schema: async () =>
      (await import('@coachme/contracts/password.contract')).passwordContract.changePassword.body,
    defaults: { currentPassword: '', password: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (body) => {
      await browserApi.password.changePassword({ body });
      form.reset();
      await queries.invalidateQueries({ queryKey: ['security'] });
      showToast({ title: t('changed') });
    },
    fieldOf: {
      'wrong-credentials': 'currentPassword',
      'current-password-needed': 'currentPassword',
      'password-common': 'password',
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      {isFirst ? null : (
        <FormTextField
          control={form.control}
          name="currentPassword"
          label={t('current')}
          type="password"
          autoComplete="current-password"
          isRequired
        />
      )}
      <FormTextField
        control={form.control}
        name="password"
        label={t('next')}
        hint={auth('passwordHint')}
        type="password"
        autoComplete="new-password"
        isRequired
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {isFirst ? first('submit') : t('submit')}
      </Button>
    </form>
  );
}
