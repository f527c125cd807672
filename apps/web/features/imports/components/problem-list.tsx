'use client';

import type { ImportProblem } from '@coachme/contracts/imports.contract';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

const shown = 20;

/** What was left out of a file, line by line. */
export function ProblemList({
  problems,
  count,
}: {
  problems: readonly ImportProblem[];
  count: number;
}) {
  const t = useTranslations('imports.problems');
  const formats = useFormats();
  if (count === 0) return null;
  const first = problems.slice(0, shown);
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <header>
        <h2 className="font-semibold text-lg">{t('title')}</h2>
        <p className="mt-1 text-ink-2">{t('text')}</p>
      </header>
      <ul className="flex flex-col gap-1 text-sm">
        {first.map(({ line, field, reason, given, nearest }) => (
          <li key={`${line} ${field}`} className="flex flex-wrap gap-x-3">
            <span className="w-20 shrink-0 text-ink-3 tabular-nums">
              {t('line', { line: formats.number(line) })}
            </span>
            <span>
              {t(reason, { field, given })}
              {nearest === null ? null : (
                <span className="text-ink-3"> · {t('nearest', { nearest })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {count > first.length ? (
        <p className="text-ink-3 text-sm">{t('more', { count: count - first.length })}</p>
      ) : null}
    </section>
  );
}
