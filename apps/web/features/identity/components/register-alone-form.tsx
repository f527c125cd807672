'use client';

import type { Register } from '@coachme/contracts/identity.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { register } from '#web/features/identity/actions.ts';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { PasswordField } from '#web/forms/password-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useDraft } from '#web/forms/use-draft.ts';
import { useSend } from '#web/forms/use-send.ts';
import { home } from '#web/session/addresses.ts';

type Alone = Omit<Register, 'organizationName'>;

const draft = { key: 'register-alone', fields: ['name', 'email'] } as const;

/** An account for who trains by themself; their organization carries their own name. */
export function RegisterAloneForm() {
  const t = useTranslations('auth');
  const locale = useLocale();
  const form = useContractForm<Alone, Alone>({
    schema: async () =>
      (await import('@coachme/contracts/identity.contract')).Register.omit({
        organizationName: true,
      }),
    defaults: { name: '', email: '', password: '' },
  });
  useDraft(form, draft);
  const { submit, problem, isSending } = useSend({
    form,
    send: (person) =>
      register(
        {
          ...{ ...person, organizationName: person.name, kind: 'personal' },
          ...{ locale, timeZone: deviceTimeZone() },
        },
        home,
      ),
    fieldOf: { 'email-taken': 'email' },
  });
  const { control } = form;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={control}
        name="name"
        label={t('fields.name')}
        autoComplete="name"
        isRequired
      />
      <FormTextField
        control={control}
        name="email"
        label={t('fields.email')}
        type="email"
        autoComplete="username"
        isRequired
      />
      <PasswordField
        control={control}
        name="password"
        hint={t('fields.passwordHint')}
        autoComplete="new-password"
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('register.alone.submit')}
      </Button>
    </form>
  );
}
