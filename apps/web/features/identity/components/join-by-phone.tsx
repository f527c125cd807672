'use client';

import type { JoinByPhone as ByPhone } from '@coachme/contracts/joining.contract';
import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { askCodeToRegister, joinByPhone } from '#web/features/identity/actions.ts';
import { CodedFields } from '#web/features/identity/components/account-fields.tsx';
import { CodeForm, useCodeWords } from '#web/features/identity/components/code-form.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import {
  type AskedNumber,
  apart,
  NumberForm,
  type PhoneChannel,
  type SentCode,
} from '#web/forms/number-form.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { home } from '#web/session/addresses.ts';

type JoinByPhoneProps = {
  token: string;
  face: InvitationFace;
  channels: readonly PhoneChannel[];
};

/** Staff join with the phone in their hand: a number, then the code that came to it. */
export function JoinByPhone({ token, face, channels }: JoinByPhoneProps) {
  const t = useTranslations('byPhone');
  const locale = useLocale();
  const [sent, setSent] = useState<SentCode | null>(null);
  if (!sent) {
    const ask = (asked: AskedNumber) => askCodeToRegister({ ...asked, locale });
    return <NumberForm channels={channels} ask={ask} onSent={setSent} />;
  }
  return (
    <>
      <p role="status" className="mb-5 text-ink-2">
        {t('sent', { number: apart(sent.number) })}
      </p>
      <JoinForm token={token} face={face} sent={sent} onAgain={() => setSent(null)} />
    </>
  );
}

type JoinFormProps = {
  token: string;
  face: InvitationFace;
  sent: SentCode;
  onAgain: () => void;
};

function JoinForm({ token, face, sent, onAgain }: JoinFormProps) {
  const t = useTranslations('auth');
  const { form, sending } = useJoining(token, sent);
  const { control } = form;
  const submitLabel = t('join.submit', { organization: face.organization.name });
  return (
    <CodeForm sending={sending} submitLabel={submitLabel} onAgain={onAgain}>
      <CodedFields control={control} {...useCodeWords(sent)} />
      {face.emailHint ? (
        <FormTextField
          control={control}
          name="email"
          label={t('fields.email')}
          hint={t('join.lockedTo', { email: face.emailHint })}
          type="email"
          autoComplete="email"
          isRequired
        />
      ) : null}
    </CodeForm>
  );
}

function useJoining(token: string, { id }: SentCode) {
  const locale = useLocale();
  const mailProof = useLinkToken() || undefined;
  const form = useContractForm<ByPhone, ByPhone>({
    schema: async () => (await import('@coachme/contracts/joining.contract')).JoinByPhone,
    defaults: { token, id, code: '', name: '', email: '' },
  });
  const sending = useSend({
    form,
    send: (answer) =>
      joinByPhone({ ...answer, mailProof, locale, timeZone: deviceTimeZone() }, home),
    fieldOf: { 'email-taken': 'email', 'code-over': 'code' },
  });
  return { form, sending };
}
