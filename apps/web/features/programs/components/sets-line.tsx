'use client';

import type { SetPrescription } from '@coachme/contracts/programs.words';
import { alikeSets } from '@coachme/domain/programs/set-text.rules';
import { useTranslations } from 'next-intl';
import { useSetWords } from '#web/features/programs/components/use-set-words.ts';

const chipLook =
  'inline-flex h-5 items-center rounded-sm border border-line bg-surface px-1.5 text-ink-2 text-xs tabular-nums whitespace-nowrap';

/** Sets as they are understood, equal ones together: `4 × 8–10`, then what holds for them. */
export function SetsLine({ sets }: { sets: readonly SetPrescription[] }) {
  const t = useTranslations('builder.sets');
  const wordsOf = useSetWords();
  return (
    <span className="flex flex-col gap-1">
      {alikeSets(sets).map(({ count, set }) => {
        const [aim, ...rest] = wordsOf(set);
        return (
          <span key={set.id} className="flex flex-wrap gap-1">
            <span className={`${chipLook} font-medium text-ink`}>
              <bdi>{t('times', { count, target: aim?.text ?? '' })}</bdi>
            </span>
            {rest.map(({ id, text }) => (
              <span key={id} className={chipLook}>
                <bdi>{text}</bdi>
              </span>
            ))}
          </span>
        );
      })}
    </span>
  );
}
