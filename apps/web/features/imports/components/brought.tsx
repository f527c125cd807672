'use client';

import type { Import } from '@coachme/contracts/imports.contract';
import { Button } from '@coachme/ui-web/button';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useUndoImport } from '#web/features/imports/actions.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

/** What came in, and the way back. */
export function Brought({ found }: { found: Import }) {
  const t = useTranslations('imports.done');
  const undo = useUndoImport(found);
  const [isAsking, setAsking] = useState(false);
  const { writtenSessions, writtenSets } = found.counts;
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="flex items-center gap-2 font-semibold text-lg">
        <CircleCheck aria-hidden className="size-5 text-on-track" strokeWidth={1.5} />
        {t('title', { count: writtenSessions })}
      </p>
      <p className="text-ink-2">{t('text', { sets: writtenSets })}</p>
      <Button onPress={() => setAsking(true)}>{t('undo')}</Button>
      <ConfirmDialog
        title={t('undoTitle')}
        actionLabel={t('undo')}
        action={undo}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('undoText')}
      </ConfirmDialog>
    </div>
  );
}
