'use client';

import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { PhoneAccountForm } from '#web/features/identity/components/phone-account-form.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { PhoneField } from '#web/forms/phone-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type Channel = 'sms' | 'whatsapp';
type Sent = GivenKey & { readonly number: string };

/** A new coach without a password: a number, then the code that came with who they are. */
export function RegisterByPhoneScreen({ channels }: { channels: readonly Channel[] }) {
  const t = useTranslations('account.registerByPhone');
  const auth = useTranslations('auth.register');
  const [sent, setSent] = useState<Sent | null>(null);
  return (
    <AccountPage
      title={auth('title')}
      lead={sent ? t('sent', { number: sent.number }) : t('lead')}
      foot={<QuietLink href="/register">{t('byPassword')}</QuietLink>}
    >
      {sent ? (
        <PhoneAccountForm sent={sent} onAgain={() => setSent(null)} />
      ) : (
        <NumberForm channels={channels} onSent={setSent} />
      )}
    </AccountPage>
  );
}

type NumberFormProps = { channels: readonly Channel[]; onSent: (sent: Sent) => void };

function NumberForm({ channels, onSent }: NumberFormProps) {
  const t = useTranslations('account');
  const locale = useLocale();
  const [channel, setChannel] = useState<Channel>(channels[0] ?? 'sms');
  const form = useContractForm<{ number: string }, { number: string }>({
    schema: async () =>
      (
        await import('@coachme/contracts/register-by-phone.contract')
      ).registerByPhoneContract.askCodeToRegister.body.pick({ number: true }),
    defaults: { number: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ number }) => {
      const body = { channel, number, locale };
      onSent({ ...(await browserApi.registerByPhone.askCodeToRegister({ body })), number });
    },
    fieldOf: { 'phone-number': 'number' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <PhoneField control={form.control} name="number" />
      {channels.length > 1 ? (
        <RadioGroup
          layout="row"
          label={t('phone.by')}
          options={channels.map((id) => ({ id, label: t(`phone.channels.${id}`) }))}
          value={channel}
          onChange={(id) => setChannel(id === 'whatsapp' ? id : 'sms')}
        />
      ) : null}
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('registerByPhone.send')}
      </Button>
    </form>
  );
}
