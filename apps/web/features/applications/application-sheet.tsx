'use client';

import type { Application } from '@coachme/contracts/applications.contract';
import { Button } from '@coachme/ui-web/button';
import { Sheet } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDecide } from '#web/features/applications/actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';

type ApplicationSheetProps = { application: Application; onClose: () => void };

/** One application with its answers, and the decision. */
export function ApplicationSheet({ application, onClose }: ApplicationSheetProps) {
  const t = useTranslations('invites.applications');
  const actions = useTranslations('words.actions');
  const formats = useFormats();
  const { name, email, answers, createdAt, keptUntil } = application;
  return (
    <Sheet
      title={name}
      description={email}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      <dl className="flex flex-col gap-4">
        {answers.map(({ question, value }) => (
          <div key={question}>
            <dt className="text-ink-3 text-sm">{question}</dt>
            <dd className="mt-0.5 whitespace-pre-wrap wrap-anywhere">
              {typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 text-ink-3 text-sm">
        {t('dates', { sent: formats.instant(createdAt), until: formats.instant(keptUntil) })}
      </p>
      <Decision application={application} onClose={onClose} />
    </Sheet>
  );
}

function Decision({ application, onClose }: ApplicationSheetProps) {
  const t = useTranslations('invites.applications');
  const words = useProblemWords();
  const formats = useFormats();
  const mayDecide = useMay('invitation:create');
  const [note, setNote] = useState('');
  const decide = useDecide(application.id);
  const { decided, state, name } = application;
  if (decided) {
    return (
      <div className="mt-6 border-line border-t pt-5">
        <p className="font-medium">
          {t(`decided.${state === 'approved' ? 'approved' : 'declined'}`, {
            by: decided.by ?? '–',
            date: formats.instant(decided.at),
          })}
        </p>
        {decided.note ? <p className="mt-1 text-ink-2">{decided.note}</p> : null}
      </div>
    );
  }
  if (!mayDecide) return null;
  const send = (isApproved: boolean) =>
    decide.mutate(
      { isApproved, note: note.trim() },
      {
        onSuccess: () => {
          showToast({ title: t(isApproved ? 'approved' : 'declined', { name }) });
          onClose();
        },
      },
    );
  return (
    <div className="mt-6 flex flex-col gap-4 border-line border-t pt-5">
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        rows={3}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      <FormProblem problem={decide.error ? words(decide.error) : null} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isPending={decide.isPending} onPress={() => send(true)}>
          {t('approve')}
        </Button>
        <Button isDisabled={decide.isPending} onPress={() => send(false)}>
          {t('decline')}
        </Button>
      </div>
    </div>
  );
}
