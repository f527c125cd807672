'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import {
  type AskedNumber,
  NumberForm,
  type PhoneChannel,
  type SentCode,
} from '#web/forms/number-form.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const contract = async () => (await import('@coachme/contracts/ways-in.contract')).waysInContract;

/** Makes a number a way in: the number, then the code that reached it. */
export function PhoneDialog({ channels }: { channels: readonly PhoneChannel[] }) {
  const t = useTranslations('account.addPhone');
  const actions = useTranslations('words.actions');
  const { value, close } = useOverlay('add');
  const [sent, setSent] = useState<SentCode | null>(null);
  return (
    <Dialog
      title={t('title')}
      description={sent ? t('sent', { number: sent.number }) : t('text')}
      closeLabel={actions('close')}
      isOpen={value === 'phone'}
      onOpenChange={close}
    >
      {sent ? (
        <CodeForm sent={sent} onDone={close} onAgain={() => setSent(null)} />
      ) : (
        <NumberForm channels={channels} ask={ask} onSent={setSent} />
      )}
    </Dialog>
  );
}

const ask = (body: AskedNumber) => browserApi.waysIn.askCodeForPhone({ body });

type CodeFormProps = { sent: SentCode; onDone: () => void; onAgain: () => void };

function CodeForm({ sent, onDone, onAgain }: CodeFormProps) {
  const t = useTranslations('account.addPhone');
  const codes = useTranslations('waysIn.byCode');
  const queries = useQueryClient();
  const form = useContractForm<{ code: string }, { code: string }>({
    schema: async () => (await contract()).linkPhone.body.pick({ code: true }),
    defaults: { code: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ code }) => {
      await browserApi.waysIn.linkPhone({ body: { id: sent.id, code } });
      await queries.invalidateQueries({ queryKey: ['security'] });
      showToast({ title: t('added') });
      onDone();
    },
    fieldOf: { 'code-over': 'code' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        autoFocus
        control={form.control}
        name="code"
        label={codes('code')}
        hint={codes('codeHint', { minutes: Math.round(sent.expiresIn / 60) })}
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
      />
      <FormProblem problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" isPending={isSending}>
          {t('submit')}
        </Button>
        <Button look="quiet" onPress={onAgain}>
          {codes('again')}
        </Button>
      </div>
    </form>
  );
}
