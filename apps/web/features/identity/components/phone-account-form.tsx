'use client';

import type { RegisterByPhone } from '@coachme/contracts/register-by-phone.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { useLocale, useTranslations } from 'next-intl';
import { registerByPhone } from '#web/features/identity/actions.ts';
import { CodedFields } from '#web/features/identity/components/account-fields.tsx';
import { CodeForm, useCodeWords } from '#web/features/identity/components/code-form.tsx';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useDraft } from '#web/forms/use-draft.ts';
import { useSend } from '#web/forms/use-send.ts';

type PhoneAccountFormProps = { sent: GivenKey; onAgain: () => void };

/** The code, and who it is that registers with their practice. */
export function PhoneAccountForm({ sent, onAgain }: PhoneAccountFormProps) {
  const t = useTranslations('auth');
  const phone = useTranslations('account.registerByPhone');
  const { form, sending } = useAccount(sent);
  const { control } = form;
  return (
    <CodeForm sending={sending} submitLabel={t('register.submit')} onAgain={onAgain}>
      <CodedFields control={control} {...useCodeWords(sent)} />
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
    </CodeForm>
  );
}

const draft = { key: 'register', fields: ['name', 'organizationName', 'email'] } as const;

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
  return { form, sending };
}

/** The code and a name: who trains by themself needs no more. */
export function PhoneAloneForm({ sent, onAgain }: PhoneAccountFormProps) {
  const t = useTranslations('auth.register.alone');
  const { form, sending } = useAlone(sent);
  return (
    <CodeForm sending={sending} submitLabel={t('submit')} onAgain={onAgain}>
      <CodedFields control={form.control} {...useCodeWords(sent)} />
    </CodeForm>
  );
}

type Alone = Pick<RegisterByPhone, 'id' | 'code' | 'name'>;

const aloneDraft = { key: 'register-alone', fields: ['name'] } as const;

/** Their organization carries their own name. */
function useAlone({ id }: GivenKey) {
  const locale = useLocale();
  const form = useContractForm<Alone, Alone>({
    schema: async () => {
      const { RegisterByPhone } = await import('@coachme/contracts/register-by-phone.contract');
      return RegisterByPhone.pick({ id: true, code: true, name: true });
    },
    defaults: { id, code: '', name: '' },
  });
  useDraft(form, aloneDraft);
  const sending = useSend({
    form,
    send: (person) =>
      registerByPhone({
        ...{ ...person, organizationName: person.name, kind: 'personal' },
        ...{ locale, timeZone: deviceTimeZone() },
      }),
    fieldOf: { 'code-over': 'code' },
  });
  return { form, sending };
}
