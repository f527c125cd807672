'use client';

import type { BeginByAddress } from '@coachme/contracts/providers.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { leaveToSignIn } from '#web/session/trips.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { ProviderPage } from './components/provider-page.tsx';

type OrganizationScreenProps = {
  next: string;
  /** The organization lets nobody act who came another way. */
  isRequired: boolean;
};

/** A work address, and on to the sign-in page of whoever has its domain. */
export function OrganizationScreen({ next, isRequired }: OrganizationScreenProps) {
  const t = useTranslations('providers.organization');
  const form = useContractForm<BeginByAddress, BeginByAddress>({
    schema: async () => (await import('@coachme/contracts/providers.contract')).BeginByAddress,
    defaults: { email: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: ({ email }) => leaveToSignIn({ email }, next),
    fieldOf: { 'no-organization-provider': 'email' },
  });
  return (
    <ProviderPage title={t('title')} lead={isRequired ? t('required') : t('lead')}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <FormTextField
          control={form.control}
          name="email"
          label={t('email')}
          type="email"
          autoComplete="username"
          isRequired
        />
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" isPending={isSending}>
          {t('submit')}
        </Button>
      </form>
      <QuietLink href="/sign-in">{t('back')}</QuietLink>
    </ProviderPage>
  );
}
