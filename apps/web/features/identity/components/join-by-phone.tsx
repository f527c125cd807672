'use client';

import type { JoinByPhone as ByPhone } from '@coachme/contracts/joining.contract';
import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { askCodeToRegister, joinByPhone } from '#web/features/identity/actions.ts';
import { CodedFields } from '#web/features/identity/components/account-fields.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
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
      <CodeForm token={token} face={face} sent={sent} onAgain={() => setSent(null)} />
    </>
  );
}

type CodeFormProps = {
  token: string;
  face: InvitationFace;
  sent: SentCode;
  onAgain: () => void;
};

function CodeForm({ token, face, sent, onAgain }: CodeFormProps) {
  const t = useTranslations('auth');
  const phone = useTranslations('byPhone');
  const { form, submit, problem, isSending } = useJoining(token, sent);
  const { control } = form;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <CodedFields
        control={control}
        label={phone('code')}
        hint={phone('codeHint', { minutes: Math.round(sent.expiresIn / 60) })}
      />
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
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('join.submit', { organization: face.organization.name })}
      </Button>
      <Button look="quiet" onPress={onAgain}>
        {phone('again')}
      </Button>
    </form>
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
  return { form, ...sending };
}
