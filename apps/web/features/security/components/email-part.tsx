'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { UnprovenEmail } from '#web/features/security/components/unproven-email.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useMe } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type Change = { email: string };

/** The address somebody is written to, and the way to another one. */
export function EmailPart() {
  const t = useTranslations('account.email');
  const { user } = useMe();
  const overlay = useOverlay('change');
  const actions = useTranslations('words.actions');
  return (
    <div className="flex flex-col gap-4">
      {user.emailVerified || !user.email ? null : <UnprovenEmail />}
      <div className="flex flex-wrap items-center gap-3">
        {user.email ? (
          <p dir="ltr" className="min-w-0 flex-1 truncate text-start font-medium">
            {user.email}
          </p>
        ) : (
          <p className="min-w-0 flex-1 text-ink-2">{t('none')}</p>
        )}
        <Button size="small" onPress={() => overlay.open('email')}>
          {t(user.email ? 'change' : 'add')}
        </Button>
      </div>
      <Dialog
        title={t('title')}
        description={t('text')}
        closeLabel={actions('close')}
        isOpen={overlay.value === 'email'}
        onOpenChange={overlay.close}
      >
        <ChangeForm onDone={overlay.close} />
      </Dialog>
    </div>
  );
}

function ChangeForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('account.email');
  const actions = useTranslations('words.actions');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useContractForm<Change, Change>({
    schema: async () =>
      (await import('@coachme/contracts/password.contract')).passwordContract.changeEmail.body,
    defaults: { email: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (body) => {
      await browserApi.password.changeEmail({ body });
      setSentTo(body.email);
    },
    fieldOf: { 'email-taken': 'email' },
  });
  if (sentTo !== null) {
    return (
      <div className="flex flex-col gap-5">
        <p role="status">{t('sent', { email: sentTo })}</p>
        <Button autoFocus className="self-start" onPress={onDone}>
          {actions('done')}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        autoFocus
        control={form.control}
        name="email"
        label={t('next')}
        type="email"
        autoComplete="email"
        isRequired
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('send')}
      </Button>
    </form>
  );
}
