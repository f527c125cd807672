'use client';

import type { ProgramTemplateRow } from '@coachme/contracts/program-templates.contract';
import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AboutFilters } from '#web/features/programs/components/about-filters.tsx';
import { filterOf } from '#web/features/programs/program-filter.ts';
import { readyProgramsQuery } from '#web/features/programs/writing-queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const preview = onDemand(
  () => import('#web/features/programs/components/ready-program-dialog.tsx'),
);

/** The programs that come with CoachMe, to begin with. */
export function ReadyProgramsScreen() {
  const t = useTranslations('writing.ready');
  const url = useUrlState();
  const { q, status, ...filter } = filterOf(url.get);
  const ready = useQuery(readyProgramsQuery(browserApi, filter));
  const { value: shown, open, close } = useOverlay('show');
  const dialog = useOnDemand(preview, shown !== null);
  return (
    <>
      <PageHeader title={t('title')} summary={t('text')} />
      <div className="mt-6">
        <AboutFilters filter={{ q, status, ...filter }} onChange={url.set} />
      </div>
      {ready.isPending ? <CardSkeletons /> : null}
      {ready.isError && !ready.data ? <QueryProblem query={ready} /> : null}
      {ready.data?.length === 0 ? <EmptyState title={t('title')}>{t('empty')}</EmptyState> : null}
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {ready.data?.map((program) => (
          <ReadyCard key={program.key} program={program} onOpen={() => open(program.key)} />
        ))}
      </ul>
      {shown && dialog ? <dialog.ReadyProgramDialog programKey={shown} onClose={close} /> : null}
    </>
  );
}

type ReadyCardProps = { program: ProgramTemplateRow; onOpen: () => void };

function ReadyCard({ program, onOpen }: ReadyCardProps) {
  const t = useTranslations('writing');
  const levels = useTranslations('words.levels');
  const equipment = useTranslations('words.equipment');
  const format = useFormatter();
  const { title, description, about, figures, daysPerWeek, weekCount } = program;
  const facts = [
    t('ready.weeks', { count: weekCount }),
    t('ready.days', { count: daysPerWeek }),
    t('day.minutes', { minutes: figures.sessionMinutes }),
    ...(about.difficulty ? [levels(about.difficulty)] : []),
  ];
  const needed = program.equipment.map((each) => equipment(each));
  return (
    <li className="flex flex-col gap-3 rounded border border-line bg-surface p-5">
      <h2 className="font-semibold text-base">{title}</h2>
      <p className="flex-1 text-ink-2 text-sm">{description}</p>
      <p className="text-ink-3 text-xs tabular-nums">{facts.join(' · ')}</p>
      <p className="text-ink-3 text-xs">
        {needed.length > 0 ? format.list(needed) : t('ready.nothing')}
      </p>
      <Button className="self-start" onPress={onOpen}>
        {t('ready.preview')}
        <span className="sr-only">: {title}</span>
      </Button>
    </li>
  );
}

function CardSkeletons() {
  return (
    <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {[0, 1, 2, 3, 4, 5].map((card) => (
        <Skeleton key={card} className="h-48" />
      ))}
    </div>
  );
}
