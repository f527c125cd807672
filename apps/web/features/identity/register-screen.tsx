'use client';

import type { Register } from '@coachme/contracts/identity.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { register } from '#web/features/identity/actions.ts';
import { NameField } from '#web/features/identity/components/account-fields.tsx';
import { RegisterAloneForm } from '#web/features/identity/components/register-alone-form.tsx';
import { RegisterPage, useIsAlone } from '#web/features/identity/components/register-page.tsx';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { PasswordField } from '#web/forms/password-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useDraft } from '#web/forms/use-draft.ts';
import { useSend } from '#web/forms/use-send.ts';
import { home } from '#web/session/addresses.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const draft = { key: 'register', fields: ['name', 'organizationName', 'email'] } as const;

/** A new coach with their practice, or somebody who trains by themself; one step either way. */
export function RegisterScreen({ isByPhone }: { isByPhone: boolean }) {
  const t = useTranslations('auth.register');
  const phone = useTranslations('account.registerByPhone');
  const isAlone = useIsAlone();
  return (
    <RegisterPage
      lead={null}
      foot={
        <>
          {t('haveAccount')} <QuietLink href="/sign-in">{t('signIn')}</QuietLink>
        </>
      }
    >
      {isAlone ? <RegisterAloneForm /> : <RegisterForm />}
      {isByPhone ? (
        <p className="mt-5">
          <QuietLink href={isAlone ? '/register/phone?as=self' : '/register/phone'}>
            {phone('link')}
          </QuietLink>
        </p>
      ) : null}
    </RegisterPage>
  );
}

function RegisterForm() {
  const t = useTranslations('auth');
  const { form, submit, problem, isSending } = useRegistration();
  const { control } = form;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <NameField control={control} />
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
        {t('register.submit')}
      </Button>
    </form>
  );
}

function useRegistration() {
  const locale = useLocale();
  const form = useContractForm<Register, Register>({
    schema: async () => (await import('@coachme/contracts/identity.contract')).Register,
    defaults: { name: '', organizationName: '', email: '', password: '' },
  });
  useDraft(form, draft);
  const sending = useSend({
    form,
    send: (account) => register({ ...account, locale, timeZone: deviceTimeZone() }, home),
    fieldOf: { 'email-taken': 'email' },
  });
  return { form, ...sending };
}
