'use client';

import type { CodeChannel, GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { signInByCode } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { PhoneField } from '#web/forms/phone-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const contract = async () => (await import('@coachme/contracts/ways-in.contract')).waysInContract;

type Sent = GivenKey & { readonly address: string };
type SignInByCodeScreenProps = { by: CodeChannel; next: string };

/** Signs in without a password: an address or number, then the code that came. */
export function SignInByCodeScreen({ by, next }: SignInByCodeScreenProps) {
  const ways = useTranslations('waysIn.byCode');
  const t = useTranslations('account.byCode');
  const [sent, setSent] = useState<Sent | null>(null);
  const lead = by === 'email' ? ways('lead') : t(`lead.${by}`);
  return (
    <AccountPage
      title={ways('title')}
      lead={sent ? ways('sent', { address: sent.address }) : lead}
      foot={<QuietLink href={`/sign-in?${new URLSearchParams({ next })}`}>{t('back')}</QuietLink>}
    >
      {sent ? (
        <CodeForm sent={sent} next={next} onAgain={() => setSent(null)} />
      ) : (
        <AddressForm by={by} onSent={setSent} />
      )}
    </AccountPage>
  );
}

function AddressForm({ by, onSent }: { by: CodeChannel; onSent: (sent: Sent) => void }) {
  const t = useTranslations('waysIn.byCode');
  const auth = useTranslations('auth.fields');
  const form = useContractForm<{ address: string }, { address: string }>({
    schema: async () => (await contract()).askCode.body.pick({ address: true }),
    defaults: { address: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ address }) => {
      const key = await browserApi.waysIn.askCode({ body: { channel: by, address } });
      onSent({ ...key, address });
    },
    fieldOf: { 'phone-number': 'address' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {by === 'email' ? (
        <FormTextField
          control={form.control}
          name="address"
          label={auth('email')}
          type="email"
          autoComplete="username"
          isRequired
        />
      ) : (
        <PhoneField control={form.control} name="address" />
      )}
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('send')}
      </Button>
    </form>
  );
}

type CodeFormProps = { sent: Sent; next: string; onAgain: () => void };

function CodeForm({ sent, next, onAgain }: CodeFormProps) {
  const t = useTranslations('waysIn.byCode');
  const form = useContractForm<{ code: string }, { code: string }>({
    schema: async () => (await contract()).signInByCode.body.pick({ code: true }),
    defaults: { code: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: ({ code }) => signInByCode({ id: sent.id, code }, next),
    fieldOf: { 'code-over': 'code' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={form.control}
        name="code"
        label={t('code')}
        hint={t('codeHint', { minutes: Math.round(sent.expiresIn / 60) })}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        isRequired
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('submit')}
      </Button>
      <Button look="quiet" onPress={onAgain}>
        {t('again')}
      </Button>
    </form>
  );
}
