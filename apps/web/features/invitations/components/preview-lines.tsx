'use client';

import type { PreviewedLine } from '@coachme/contracts/invitation-batches.contract';
import { Chip } from '@coachme/ui-web/chip';
import { useTranslations } from 'next-intl';

/** The lines of a file: first those that need a look, each with what is wrong. */
export function PreviewLines({ lines }: { lines: readonly PreviewedLine[] }) {
  const t = useTranslations('invites.list');
  const wrong = lines.filter(({ problem }) => problem !== null);
  const good = lines.filter(({ problem }) => problem === null);
  return (
    <section aria-label={t('read')}>
      <p className="mb-2 font-medium">{t('counts', { good: good.length, wrong: wrong.length })}</p>
      <ul className="max-h-64 overflow-y-auto border-line border-y">
        {[...wrong, ...good].map((line) => (
          <li
            key={line.line}
            className="flex items-center gap-3 border-line border-b py-2 last:border-b-0"
          >
            <span className="w-8 shrink-0 text-end text-ink-3 text-xs tabular-nums">
              {line.line}
            </span>
            <span className="min-w-0 flex-1">
              <span className="block truncate">{line.name || line.email}</span>
              {line.name ? (
                <bdi className="block truncate text-ink-3 text-xs">{line.email}</bdi>
              ) : null}
            </span>
            {line.problem ? (
              <Chip tone={isHarmless(line.problem) ? 'neutral' : 'act'}>
                {t(`lines.${line.problem}`)}
              </Chip>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing to mend: they are here or were asked already. */
const isHarmless = (problem: NonNullable<PreviewedLine['problem']>) =>
  ['already-member', 'already-invited', 'twice'].includes(problem);
