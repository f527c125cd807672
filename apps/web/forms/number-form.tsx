'use client';

import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { PhoneField } from '#web/forms/phone-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

export type PhoneChannel = 'sms' | 'whatsapp';
export type SentCode = GivenKey & { readonly number: string };

export type AskedNumber = { readonly channel: PhoneChannel; readonly number: string };

type NumberFormProps = {
  channels: readonly PhoneChannel[];
  /** Asks for the code. */
  ask: (asked: AskedNumber) => Promise<GivenKey>;
  onSent: (sent: SentCode) => void;
};

/** The number that a code shall reach. */
export function NumberForm({ channels, ask, onSent }: NumberFormProps) {
  const t = useTranslations('byPhone');
  const [channel, setChannel] = useState<PhoneChannel>(channels[0] ?? 'sms');
  const form = useContractForm<{ number: string }, { number: string }>({
    schema: async () =>
      (
        await import('@coachme/contracts/register-by-phone.contract')
      ).registerByPhoneContract.askCodeToRegister.body.pick({ number: true }),
    defaults: { number: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ number }) => onSent({ ...(await ask({ channel, number })), number }),
    fieldOf: { 'phone-number': 'number' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <PhoneField control={form.control} name="number" />
      {channels.length > 1 ? (
        <RadioGroup
          layout="row"
          label={t('by')}
          options={channels.map((id) => ({ id, label: t(`channels.${id}`) }))}
          value={channel}
          onChange={(id) => setChannel(id === 'whatsapp' ? id : 'sms')}
        />
      ) : null}
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('send')}
      </Button>
    </form>
  );
}

/** A number reads from left to right in every language. */
export const apart = (number: string): string => `\u2066${number}\u2069`;
