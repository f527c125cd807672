'use client';

import type { ImportChoice, ImportedExercise } from '@coachme/contracts/imports.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { Select } from '@coachme/ui-web/select';
import { type Column, Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '#web/session/session.tsx';

type ExerciseChoicesProps = {
  exercises: readonly ImportedExercise[];
  chosen: ReadonlyMap<string, ImportChoice['as']>;
  onChoose: (name: string, as: ImportChoice['as']) => void;
};

const tones = { matched: 'on-track', ambiguous: 'watch', unknown: 'neutral' } as const;
const firstRows = 12;
/** What is least sure comes first. */
const order = { ambiguous: 0, unknown: 1, matched: 2 } as const;

/** Which exercise each name of the file is. */
export function ExerciseChoices({ exercises, chosen, onChoose }: ExerciseChoicesProps) {
  const t = useTranslations('imports.exercises');
  const formats = useFormats();
  const [showsAll, setShowsAll] = useState(exercises.length <= firstRows);
  const rows = exercises.toSorted((a, b) => order[a.match] - order[b.match]);
  const columns: Column<ImportedExercise>[] = [
    {
      id: 'name',
      header: t('name'),
      isRowHeader: true,
      cell: ({ name, match }) => (
        <span className="flex flex-wrap items-center gap-2">
          <bdi>{name}</bdi>
          <Chip tone={tones[match]}>{t(match)}</Chip>
        </span>
      ),
    },
    { id: 'sets', header: t('sets'), align: 'end', cell: ({ sets }) => formats.number(sets) },
    {
      id: 'here',
      header: t('here'),
      className: 'min-w-56',
      cell: (exercise) => (
        <Select
          isLabelHidden
          label={`${t('here')}: ${exercise.name}`}
          options={[
            ...exercise.candidates.map(({ id, name }) => ({ id, label: name })),
            { id: 'new', label: t('own') },
            { id: 'skip', label: t('skip') },
          ]}
          value={chosen.get(exercise.name) ?? exercise.exerciseId ?? 'new'}
          onChange={(as) => onChoose(exercise.name, as)}
        />
      ),
    },
  ];
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <header>
        <h2 className="font-semibold text-lg">{t('title')}</h2>
        <p className="mt-1 text-ink-2">{t('hint')}</p>
      </header>
      <Table
        caption={t('title')}
        columns={columns}
        rows={showsAll ? rows : rows.slice(0, firstRows)}
        rowKey={({ name }) => name}
      />
      {showsAll ? null : (
        <Button className="self-start" onPress={() => setShowsAll(true)}>
          {t('showAll', { count: exercises.length })}
        </Button>
      )}
    </section>
  );
}
