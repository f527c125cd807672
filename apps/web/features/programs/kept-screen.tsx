'use client';

import { Chip } from '@coachme/ui-web/chip';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { NewProgramButton } from '#web/features/programs/components/new-program-button.tsx';
import { NewProgramDialog } from '#web/features/programs/components/new-program-dialog.tsx';
import { useIsOnline } from '#web/features/programs/components/use-is-online.ts';
import type { KeptProgram } from '#web/offline/kept-programs.ts';
import { useFormats } from '#web/session/session.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const builder = onDemand(() => import('#web/features/programs/builder-screen.tsx'));

/** What a browser shows without a connection: one program of those it keeps, or which ones there are. */
export function KeptScreen() {
  const program = useUrlState().get('program');
  const part = useOnDemand(builder, program !== null);
  if (!program) return <KeptPrograms />;
  return part ? <part.BuilderScreen key={program} id={program} /> : <Skeleton className="h-64" />;
}

function KeptPrograms() {
  const t = useTranslations('offline.kept');
  const isOnline = useIsOnline();
  const { data: kept } = useQuery({
    queryKey: ['kept-programs'],
    queryFn: async () => (await import('#web/offline/kept-programs.ts')).keptPrograms(),
    networkMode: 'always',
    staleTime: 0,
  });
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6">
      <PageHeader
        title={t('title')}
        summary={t(isOnline ? 'online' : 'offline')}
        actions={<NewProgramButton />}
      />
      {kept === undefined ? <Skeleton className="h-32" /> : null}
      {kept?.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : null}
      <ul className="flex flex-col">
        {kept?.map((one) => (
          <KeptRow key={one.program.id} {...one} />
        ))}
      </ul>
      {isOnline ? <QuietLink href="/coach/programs">{t('all')}</QuietLink> : null}
      <NewProgramDialog />
    </div>
  );
}

function KeptRow({ program, draft, gone, at }: KeptProgram) {
  const t = useTranslations('offline.kept');
  const units = useTranslations('units');
  const formats = useFormats();
  const url = useUrlState();
  const { id, title, weekCount } = program;
  return (
    <li className="border-line border-b last:border-b-0">
      {/* A step within the page: nothing has to be fetched for it. */}
      <button
        type="button"
        onClick={() => url.push({ program: id })}
        className="flex min-h-14 w-full cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 rounded-sm px-2 py-2 text-start hover:bg-sunken"
      >
        <span className="min-w-0 flex-1 truncate font-medium">
          <bdi>{draft?.title || title}</bdi>
        </span>
        <span className="text-ink-3 text-sm">{units('weeks', { count: weekCount })}</span>
        {draft ? (
          <Chip tone={gone ? 'act' : 'watch'}>{t(gone ?? 'waiting')}</Chip>
        ) : (
          <span className="text-ink-3 text-sm">{t('asOf', { when: formats.instant(at) })}</span>
        )}
      </button>
    </li>
  );
}
