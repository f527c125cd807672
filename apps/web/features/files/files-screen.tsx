'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { FileRow } from '#web/features/files/file-row.tsx';
import { useMay } from '#web/session/session.tsx';
import { fileJobsQuery } from '#web/shell/files/file-jobs.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Every file one brought, newest first: what it is, how far it is, and what to do about it. */
export function FilesScreen() {
  const t = useTranslations('files');
  const may = useMay('program:create');
  const bring = may ? <LinkButton href="/coach/programs/from-file">{t('bring')}</LinkButton> : null;
  return (
    <>
      <PageHeader title={t('title')} summary={t('text')} actions={bring} />
      <div className="mt-8 flex max-w-4xl flex-col gap-4">
        <Files />
      </div>
    </>
  );
}

function Files() {
  const t = useTranslations('files');
  const query = useInfiniteQuery(fileJobsQuery(browserApi));
  if (query.isPending) return <Skeleton className="h-60 w-full" />;
  if (!query.data) return <QueryProblem query={query} />;
  const jobs = query.data.pages.flatMap(({ items }) => items);
  if (jobs.length === 0) {
    return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  }
  return (
    <>
      <ul aria-label={t('list')}>
        {jobs.map((job) => (
          <FileRow key={job.id} job={job} />
        ))}
      </ul>
      <MoreButton of={query} className="self-start" />
    </>
  );
}
