'use client';

import type { RegisterByPhone } from '@coachme/contracts/register-by-phone.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { registerByPhone } from '#web/features/identity/actions.ts';
import { CodedFields } from '#web/features/identity/components/account-fields.tsx';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useDraft } from '#web/forms/use-draft.ts';
import { useSend } from '#web/forms/use-send.ts';

type PhoneAccountFormProps = { sent: GivenKey; onAgain: () => void };

const draft = { key: 'register', fields: ['name', 'organizationName', 'email'] } as const;

/** The code, and who it is that registers. */
export function PhoneAccountForm({ sent, onAgain }: PhoneAccountFormProps) {
  const t = useTranslations('auth');
  const code = useTranslations('waysIn.byCode');
  const phone = useTranslations('account.registerByPhone');
  const { form, submit, problem, isSending } = useAccount(sent);
  const { control } = form;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <CodedFields
        control={control}
        label={code('code')}
        hint={code('codeHint', { minutes: Math.round(sent.expiresIn / 60) })}
      />
      <FormTextField
        control={control}
        name="organizationName"
        label={t('fields.organizationName')}
        hint={t('fields.organizationHint')}
        autoComplete="organization"
        isRequired
      />
      <FormTextField
        control={control}
        name="email"
        label={t('fields.email')}
        hint={phone('emailHint')}
        type="email"
        autoComplete="email"
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('register.submit')}
      </Button>
      <Button look="quiet" onPress={onAgain}>
        {code('again')}
      </Button>
    </form>
  );
}

function useAccount({ id }: GivenKey) {
  const locale = useLocale();
  const form = useContractForm<RegisterByPhone, RegisterByPhone>({
    schema: async () =>
      (await import('@coachme/contracts/register-by-phone.contract')).RegisterByPhone,
    defaults: { id, code: '', name: '', organizationName: '', email: '' },
  });
  useDraft(form, draft);
  const sending = useSend({
    form,
    send: (account) => registerByPhone({ ...account, locale, timeZone: deviceTimeZone() }),
    fieldOf: { 'email-taken': 'email', 'code-over': 'code' },
  });
  return { form, ...sending };
}
