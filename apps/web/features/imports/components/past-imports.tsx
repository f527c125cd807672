'use client';

import { Chip } from '@coachme/ui-web/chip';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { importsQuery } from '#web/features/imports/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type PastImportsProps = { clientId: string; onOpen: (importId: string) => void };

/** What was brought before, newest first. */
export function PastImports({ clientId, onOpen }: PastImportsProps) {
  const t = useTranslations('imports');
  const formats = useFormats();
  const query = useInfiniteQuery(importsQuery(browserApi, clientId));
  if (query.isError && !query.data) return <QueryProblem query={query} />;
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-label={t('past.title')} className="flex flex-col gap-3">
      <h2 className="font-semibold text-lg">{t('past.title')}</h2>
      {query.data && rows.length === 0 ? <p className="text-ink-3">{t('past.none')}</p> : null}
      <ul>
        {rows.map((row) => (
          <li
            key={row.id}
            className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-3 last:border-b-0 has-[button:hover]:bg-sunken"
          >
            <button
              type="button"
              onClick={() => onOpen(row.id)}
              className="min-w-0 flex-1 cursor-pointer truncate rounded-sm text-start font-medium after:absolute after:inset-0"
            >
              <bdi>{row.fileName}</bdi>
            </button>
            <span className="text-ink-2">{t(`sources.${row.source}`)}</span>
            <span className="text-ink-3 tabular-nums">
              {formats.date(row.createdAt.slice(0, 10), 'short')}
            </span>
            <Chip>{t(`states.${row.state}`)}</Chip>
          </li>
        ))}
      </ul>
      <MoreButton of={query} className="self-start" />
    </section>
  );
}
