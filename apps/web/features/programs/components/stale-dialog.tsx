'use client';

import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { countsOf } from '@coachme/domain/programs/program-difference.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { useTranslations } from 'next-intl';
import { ChangeList } from '#web/features/programs/components/change-list.tsx';
import { useFormats } from '#web/session/session.tsx';

type StaleDialogProps = {
  /** What both changed. */
  base: Content;
  mine: Content;
  theirs: Program;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people changed the program: both versions, and a choice that must be made. */
export function StaleDialog({ base, mine, theirs, onKeepMine, onTakeTheirs }: StaleDialogProps) {
  const t = useTranslations('builder.stale');
  const changes = useTranslations('writing.changes');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={words('close')}
      isOpen
      isAlert
      onOpenChange={onKeepMine}
      footer={
        <>
          <Button onPress={onTakeTheirs}>{t('takeTheirs')}</Button>
          <Button look="primary" onPress={onKeepMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <dl className="grid gap-4 sm:grid-cols-2">
        <Version name={t('mine')} content={mine} />
        <Version
          name={t('theirs')}
          content={theirs}
          note={t('changedAt', { when: formats.instant(theirs.updatedAt) })}
        />
      </dl>
      <div className="mt-5 grid gap-5 sm:grid-cols-2">
        <section>
          <h3 className="mb-2 font-medium">{changes('mine')}</h3>
          <ChangeList before={base} after={mine} />
        </section>
        <section>
          <h3 className="mb-2 font-medium">{changes('theirs')}</h3>
          <ChangeList before={base} after={theirs} />
        </section>
      </div>
    </Dialog>
  );
}

function Version({ name, content, note }: { name: string; content: Content; note?: string }) {
  const t = useTranslations('builder.stale');
  return (
    <div className="rounded border border-line p-3">
      <dt className="font-medium">{name}</dt>
      <dd className="mt-1 text-ink-2 text-sm">
        <p dir="auto">{content.title}</p>
        <p>{t('counts', countsOf(content))}</p>
        {note ? <p className="text-ink-3">{note}</p> : null}
      </dd>
    </div>
  );
}
