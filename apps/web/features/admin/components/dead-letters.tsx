'use client';

import type { DeadLetter } from '@coachme/contracts/platform.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useDeleteLetter, useRedrive, useRedriveAll } from '#web/features/admin/actions.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { deadLettersQuery } from '#web/features/admin/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

/** What nobody tries any more: why, and another try once that is mended. */
export function DeadLetters() {
  const t = useTranslations('platform.delivery.dead');
  const mayAct = useMay('platform:operate');
  const letters = useInfiniteQuery(deadLettersQuery(browserApi));
  return (
    <ListPart
      title={t('title')}
      query={letters}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      actions={() => (mayAct ? <RedriveAll /> : null)}
    >
      {(rows) => (
        <ul>
          {rows.map((letter) => (
            <Letter key={letter.id} letter={letter} mayAct={mayAct} />
          ))}
        </ul>
      )}
    </ListPart>
  );
}

function RedriveAll() {
  const t = useTranslations('platform.delivery.dead');
  const words = useProblemWords();
  const redrive = useRedriveAll();
  const press = () =>
    redrive.mutate(undefined, {
      onSuccess: ({ count }) => showToast({ title: t('redriven', { count }) }),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  return (
    <Button isPending={redrive.isPending} onPress={press}>
      <RotateCw aria-hidden className="size-4" strokeWidth={1.5} />
      {t('redriveAll')}
    </Button>
  );
}

function Letter({ letter, mayAct }: { letter: DeadLetter; mayAct: boolean }) {
  const t = useTranslations('platform.delivery');
  const formats = useFormats();
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-3 border-line border-b py-4 last:border-b-0">
      <div className="min-w-0 flex-1 basis-80">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi className="break-all">{letter.name}</bdi>
          <Chip>{t(`kinds.${letter.kind}`)}</Chip>
        </p>
        <p className="mt-1 break-words text-act text-sm" dir="auto">
          {letter.lastError ?? t('dead.unknown')}
        </p>
        <p className="mt-1 text-ink-3 text-sm">
          {t('dead.facts', {
            count: letter.attempts,
            time: formats.instant(letter.diedAt),
            organization: letter.organizationId,
          })}
        </p>
      </div>
      {mayAct ? <LetterActions letter={letter} /> : null}
    </li>
  );
}

function LetterActions({ letter: { id, name } }: { letter: DeadLetter }) {
  const t = useTranslations('platform.delivery.dead');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const redrive = useRedrive();
  const remove = useDeleteLetter(id);
  const [isAsking, setAsking] = useState(false);
  const press = () =>
    redrive.mutate(id, {
      onSuccess: ({ count }) => showToast({ title: t('redriven', { count }) }),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  return (
    <div className="flex gap-2">
      <Button
        size="small"
        isPending={redrive.isPending}
        onPress={press}
        aria-label={t('redriveOf', { name })}
      >
        {t('redrive')}
      </Button>
      <Button
        look="quiet"
        size="small"
        onPress={() => setAsking(true)}
        aria-label={t('deleteOf', { name })}
      >
        {actions('delete')}
      </Button>
      <ConfirmDialog
        title={t('deleteTitle', { name })}
        actionLabel={t('deleteAction')}
        action={remove}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('deleteText')}
      </ConfirmDialog>
    </div>
  );
}
