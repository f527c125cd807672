'use client';

import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { signInByCode } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const contract = async () => (await import('@coachme/contracts/ways-in.contract')).waysInContract;

type Sent = GivenKey & { readonly address: string };

/** Signs in without a password: an address, then the code that came. */
export function SignInByCodeScreen() {
  const t = useTranslations('waysIn.byCode');
  const [sent, setSent] = useState<Sent | null>(null);
  const lead = sent ? t('sent', { address: sent.address }) : t('lead');
  return (
    <AccountPage
      title={t('title')}
      lead={lead}
      foot={<QuietLink href="/sign-in">{t('usePassword')}</QuietLink>}
    >
      {sent ? (
        <CodeForm sent={sent} onAgain={() => setSent(null)} />
      ) : (
        <AddressForm onSent={setSent} />
      )}
    </AccountPage>
  );
}

function AddressForm({ onSent }: { onSent: (sent: Sent) => void }) {
  const t = useTranslations('waysIn.byCode');
  const auth = useTranslations('auth.fields');
  const form = useContractForm<{ address: string }, { address: string }>({
    schema: async () => (await contract()).askCode.body.pick({ address: true }),
    defaults: { address: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ address }) => {
      const key = await browserApi.waysIn.askCode({ body: { channel: 'email', address } });
      onSent({ ...key, address });
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={form.control}
        name="address"
        label={auth('email')}
        type="email"
        autoComplete="username"
        isRequired
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {t('send')}
      </Button>
    </form>
  );
}

function CodeForm({ sent, onAgain }: { sent: Sent; onAgain: () => void }) {
  const t = useTranslations('waysIn.byCode');
  const form = useContractForm<{ code: string }, { code: string }>({
    schema: async () => (await contract()).signInByCode.body.pick({ code: true }),
    defaults: { code: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: ({ code }) => signInByCode({ id: sent.id, code }),
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
