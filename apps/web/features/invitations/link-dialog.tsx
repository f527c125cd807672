'use client';

import type { Invite } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { NumberField } from '@coachme/ui-web/number-field';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useMakeLink } from '#web/features/invitations/actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { LinkCard } from '#web/shell/link-card.tsx';

type Values = { role: 'client'; name: string; uses: number; days: number };

/** Makes one link by which many may come: for a class, a poster, an open day. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('invites.link');
  const actions = useTranslations('words.actions');
  const make = useMakeLink();
  return (
    <Dialog
      title={t('title')}
      description={make.data ? undefined : t('lead')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      {make.data ? (
        <LinkCard url={make.data.url} expiresAt={make.data.expiresAt} />
      ) : (
        <LinkForm make={make} />
      )}
    </Dialog>
  );
}

function LinkForm({ make }: { make: ReturnType<typeof useMakeLink> }) {
  const t = useTranslations('invites.link');
  const form = useContractForm<Values, Invite>({
    schema: async () => (await import('@coachme/contracts/organizations.contract')).Invite,
    defaults: { role: 'client', name: '', uses: 20, days: 30 },
  });
  const { control } = form;
  const uses = useController({ control, name: 'uses' }).field;
  const days = useController({ control, name: 'days' }).field;
  const { submit, problem, isSending } = useSend({
    form,
    send: async (wanted) => {
      await make.mutateAsync(wanted);
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={control}
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        isRequired
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label={t('uses')}
          value={uses.value}
          onChange={(count) => uses.onChange(count)}
          minValue={2}
          maxValue={500}
        />
        <NumberField
          label={t('days')}
          value={days.value}
          onChange={(count) => days.onChange(count)}
          minValue={1}
          maxValue={90}
        />
      </div>
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
