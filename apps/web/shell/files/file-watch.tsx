'use client';

import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery } from '@tanstack/react-query';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { type EndedJob, endedSince } from '#web/shell/files/ended.rules.ts';
import { fileJobsQuery, placeOfJob } from '#web/shell/files/file-jobs.ts';
import { watchedFiles, watchFiles } from '#web/shell/files/watched.ts';

/** Says when a file is done that was begun on another page, wherever one is by then. */
export function FileWatch() {
  const { data } = useInfiniteQuery(fileJobsQuery(browserApi));
  const tell = useTell();
  useEffect(() => {
    if (!data) return;
    const jobs = data.pages.flatMap(({ items }) => items);
    const { ended, watch } = endedSince(watchedFiles(), jobs);
    watchFiles(watch);
    for (const job of ended) tell(job);
  }, [data, tell]);
  return null;
}

function useTell() {
  const t = useTranslations('files');
  const path = usePathname();
  const query = useSearchParams();
  const here = `${path}?${query}`;
  return (job: EndedJob) => {
    const href = placeOfJob(job);
    // Whoever looks at it sees it end.
    if (here.includes(job.id)) return;
    if (path === '/coach/files' && job.state === 'cancelled') return;
    showToast({
      title: t(`ended.${job.state}`, { name: `\u2068${job.fileName}\u2069` }),
      tone: job.state === 'failed' ? 'problem' : 'done',
      link: { label: t(`see.${job.state}`), href },
    });
  };
}
