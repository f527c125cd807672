'use client';

import type { ExerciseImport } from '@coachme/contracts/exercise-imports.contract';
import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useStartImport } from '#web/features/programs/exercise/actions.ts';
import { ImportPreview } from '#web/features/programs/exercise/import-preview.tsx';
import { lastImportQuery } from '#web/features/programs/exercise/queries.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Another library: read, looked at, and taken over. */
export function ImportScreen() {
  const t = useTranslations('library');
  const query = useQuery(lastImportQuery(browserApi));
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coach/exercises" className="rounded-sm hover:underline">
            {t('page.back')}
          </Link>
        }
        title={t('imports.title')}
        summary={<span className="block max-w-2xl">{t('imports.text')}</span>}
      />
      <div className="mt-8 flex flex-col items-start gap-6">
        {query.isError && query.data === undefined ? <QueryProblem query={query} /> : null}
        {query.isPending ? <Skeleton className="h-24 w-full" /> : null}
        {query.data === null ? <Start label={t('imports.start')} /> : null}
        {query.data ? <Last found={query.data} /> : null}
      </div>
    </>
  );
}

function Last({ found }: { found: ExerciseImport }) {
  const t = useTranslations('library.imports');
  switch (found.state) {
    case 'reading':
      return <Progress label={t('reading')} done={found.readCount} all={found.totalCount} />;
    case 'committing': {
      const all = found.counts.new + found.counts.changed;
      return <Progress label={t('committing')} done={found.doneCount} all={all} />;
    }
    case 'preview':
      return <ImportPreview found={found} />;
    case 'committed':
      return (
        <>
          <p role="status">{t('committed', { count: found.doneCount })}</p>
          <Start label={t('again')} />
        </>
      );
    case 'failed':
      return (
        <>
          <FormProblem problem={t(`failed.${found.failure ?? 'unreachable'}`)} />
          <Start label={t('again')} />
        </>
      );
  }
}

type ProgressProps = { label: string; done: number; all: number | null };

function Progress({ label, done, all }: ProgressProps) {
  const t = useTranslations('library.imports');
  return (
    <div role="status" className="w-full max-w-md">
      <p className="mb-2">
        {label}
        {all === null ? null : (
          <span className="ms-2 text-ink-3 tabular-nums">
            {t('readOf', { read: done, total: all })}
          </span>
        )}
      </p>
      <progress
        value={done}
        max={all ?? undefined}
        aria-label={label}
        className="h-2 w-full accent-ink"
      />
    </div>
  );
}

function Start({ label }: { label: string }) {
  const locale = useLocale();
  const words = useProblemWords();
  const start = useStartImport();
  return (
    <>
      <FormProblem problem={start.error ? words(start.error) : null} />
      <Button
        look="primary"
        isPending={start.isPending}
        onPress={() => start.mutate({ id: newId(), locale })}
      >
        {label}
      </Button>
    </>
  );
}
