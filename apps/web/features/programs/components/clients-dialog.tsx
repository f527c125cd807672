'use client';

import type { Program } from '@coachme/contracts/programs.words';
import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { programClientsQuery } from '#web/features/programs/writing-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Who is on the program, until when, and what writing on it means for them. */
export function ClientsDialog({ program }: { program: Program }) {
  const t = useTranslations('writing.clients');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  const { openDialog } = useBuilder();
  const clients = useQuery(programClientsQuery(browserApi, program.id));
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={() => openDialog(null)}
    >
      {clients.isPending ? <Skeleton className="h-16" /> : null}
      {clients.isError ? <QueryProblem query={clients} /> : null}
      {clients.data?.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {clients.data?.map(({ assignmentId, clientId, name, startsOn, endsOn }) => (
          <li
            key={assignmentId}
            className="flex min-h-11 items-center justify-between gap-4 border-line border-b last:border-b-0"
          >
            <Link href={`/coach/clients/${clientId}`} className="rounded-sm hover:underline">
              <bdi>{name}</bdi>
            </Link>
            <span className="text-ink-3 text-sm">
              {t('dates', { from: formats.date(startsOn), to: formats.date(endsOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
