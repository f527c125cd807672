import { Chalk } from '@coachme/ui-web/chalk';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';

const sets = [
  {
    name: 'squat',
    sets: [
      ['5', '100'],
      ['5', '107.5'],
      ['5', '115'],
    ],
    isRecord: true,
  },
  {
    name: 'deadlift',
    sets: [
      ['8', '80'],
      ['8', '80'],
      ['8', '80'],
    ],
    isRecord: false,
  },
  {
    name: 'lunge',
    sets: [
      ['12', '16'],
      ['12', '16'],
    ],
    isRecord: false,
  },
] as const;

/** A page of a training log, drawn in type: what all of this is about. */
export function LogPage() {
  const t = useTranslations('auth.art');
  return (
    <div aria-hidden className="w-full max-w-md select-none rounded border border-line bg-surface">
      <div className="flex items-baseline justify-between border-line border-b px-6 py-4">
        <span className="font-semibold">{t('day')}</span>
        <span className="text-ink-3 text-sm tabular-nums">{t('week')}</span>
      </div>
      {sets.map((exercise) => (
        <div key={exercise.name} className="border-line border-b px-6 py-4">
          <p className="mb-2 font-medium text-sm">{t(exercise.name)}</p>
          <ol className="flex flex-col gap-1 text-sm tabular-nums">
            {exercise.sets.map(([reps, load], index) => {
              const isRecord = exercise.isRecord && index === exercise.sets.length - 1;
              const figure = `${reps} × ${load} kg`;
              return (
                <li key={index} className="flex items-center gap-4">
                  <span className="w-3 text-ink-3">{index + 1}</span>
                  <bdi dir="ltr">{isRecord ? <Chalk>{figure}</Chalk> : figure}</bdi>
                  {isRecord ? (
                    <span className="text-ink-2 text-xs">
                      {t('record')}, {t('recordBeat')}
                    </span>
                  ) : null}
                  <Check className="ms-auto size-4" strokeWidth={2} />
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      <p className="px-6 py-4 text-ink-2 text-sm italic">{t('note')}</p>
    </div>
  );
}
