'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { Chip } from '@coachme/ui-web/chip';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';

/** One exercise of the library, with what it trains drawn. */
export function ExerciseCard({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('builder.library');
  const words = useTranslations('words');
  const muscles = useMuscleWords();
  const { name, primaryMuscles, secondaryMuscles, equipment, movementPattern, aliases } = exercise;
  const facts = [
    words(`movementPatterns.${movementPattern}`),
    ...(equipment ? [words(`equipment.${equipment}`)] : []),
    words(`levels.${exercise.level}`),
  ];
  return (
    <li className="relative flex gap-4 rounded border border-line bg-surface p-4 hover:border-ink-2">
      <MuscleMap
        primary={primaryMuscles}
        secondary={secondaryMuscles}
        label={muscles.sentence(exercise)}
        className="h-24 shrink-0 gap-1!"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-2">
          <h2 className="font-medium text-sm">
            <Link
              href={`/coach/exercises/${exercise.id}`}
              className="outline-none after:absolute after:inset-0 after:rounded focus-visible:after:outline-2 focus-visible:after:outline-ink"
            >
              <bdi>{name}</bdi>
            </Link>
          </h2>
          <Marks exercise={exercise} />
        </div>
        <p className="text-ink-2">{muscles.list(primaryMuscles)}</p>
        <p className="text-ink-3 text-xs">{facts.join(' · ')}</p>
        {aliases.length > 0 ? (
          <p className="truncate text-ink-3 text-xs">
            {t('details.aliases')} <bdi>{aliases.slice(0, 4).join(', ')}</bdi>
          </p>
        ) : null}
        {exercise.videoUrl ? (
          <a
            href={exercise.videoUrl}
            target="_blank"
            rel="noreferrer"
            className="relative w-fit rounded-sm text-xs underline underline-offset-2"
          >
            {t('details.video')}
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** Whose it is, when it is not simply built in. */
function Marks({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('builder.library');
  const library = useTranslations('library');
  if (exercise.keptBy === 'me') return <Chip>{library('private')}</Chip>;
  if (!exercise.isBuiltIn) return <Chip>{t('ours')}</Chip>;
  return exercise.override ? <Chip>{library('changed')}</Chip> : null;
}
