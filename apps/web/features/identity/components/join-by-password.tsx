'use client';

import type { AcceptInvitation, InvitationFace } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { useLocale, useTranslations } from 'next-intl';
import { acceptInvitation } from '#web/features/identity/actions.ts';
import { AccountFields } from '#web/features/identity/components/account-fields.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { home } from '#web/session/addresses.ts';

type JoinByPasswordProps = { token: string; face: InvitationFace };

/** Staff join with a new account, or with the password of the one they have. */
export function JoinByPassword({ token, face }: JoinByPasswordProps) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const mailProof = useLinkToken() || undefined;
  const form = useContractForm<AcceptInvitation, AcceptInvitation>({
    schema: async () =>
      (await import('@coachme/contracts/organizations.contract')).AcceptInvitation,
    defaults: { token, name: '', email: '', password: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: (answer) =>
      acceptInvitation({ ...answer, mailProof, locale, timeZone: deviceTimeZone() }, home),
    fieldOf: { 'wrong-credentials': 'password' },
  });
  const { control } = form;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <AccountFields
        control={control}
        emailHint={face.emailHint ? t('join.lockedTo', { email: face.emailHint }) : undefined}
        passwordHint={t('join.passwordHint')}
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('join.submit', { organization: face.organization.name })}
      </Button>
    </form>
  );
}
