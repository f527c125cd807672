'use client';

import type { Register } from '@coachme/contracts/identity.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { register } from '#web/features/identity/actions.ts';
import { AccountFields } from '#web/features/identity/components/account-fields.tsx';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
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
      <AccountFields control={control} passwordHint={t('fields.passwordHint')} />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('register.alone.submit')}
      </Button>
    </form>
  );
}
