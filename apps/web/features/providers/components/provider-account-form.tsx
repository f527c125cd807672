'use client';

import type { RegisterWithProvider } from '@coachme/contracts/providers.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { forgetTicket, type KeptTicket } from '#web/session/provider-ticket.ts';
import { registerWithProvider } from '../end-trip.ts';

/** What is still missing of an account that a provider has proven. */
export function ProviderAccountForm({ ticket }: { ticket: KeptTicket }) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const form = useContractForm<RegisterWithProvider, RegisterWithProvider>({
    schema: async () =>
      (await import('@coachme/contracts/providers.contract')).RegisterWithProvider,
    defaults: { ticket: ticket.ticket, name: ticket.name ?? '', organizationName: '' },
  });
  const { control } = form;
  const { submit, problem, isSending } = useSend({
    form,
    send: async (account) => {
      const body = { ...account, locale, timeZone: deviceTimeZone() };
      await registerWithProvider(body, ticket.next);
      forgetTicket();
    },
    fieldOf: ticket.email === null ? { 'email-taken': 'email', 'email-needed': 'email' } : {},
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {ticket.email === null ? (
        <FormTextField
          control={control}
          name="email"
          label={t('fields.email')}
          type="email"
          autoComplete="email"
          isRequired
        />
      ) : null}
      <FormTextField
        control={control}
        name="name"
        label={t('fields.name')}
        autoComplete="name"
        isRequired
      />
      <FormTextField
        control={control}
        name="organizationName"
        label={t('fields.organizationName')}
        hint={t('fields.organizationHint')}
        autoComplete="organization"
        isRequired
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('register.submit')}
      </Button>
    </form>
  );
}
