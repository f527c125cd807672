'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { DraftLine } from '@coachme/contracts/program-drafts.contract';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** What a line shall be; without an exercise it is left out. */
export type Choice = { readonly exerciseId: string | null; readonly sets: string };

type DraftLineRowProps = {
  line: DraftLine;
  /** In a workbook with several. */
  sheet?: string | undefined;
  choice: Choice;
  onChange: (choice: Choice) => void;
};

const skip = 'skip';
const other = 'other';

/** One line of the file beside what it is here: both can be corrected. */
export function DraftLineRow({ line, sheet, choice, onChange }: DraftLineRowProps) {
  const t = useTranslations('writing.bring');
  const isRead = parseSetShorthand(choice.sets).ok;
  const { cell } = line;
  const inBook = sheet ? (at: string) => t('sheetCell', { sheet, cell: at }) : null;
  const place = cell && (inBook ? inBook(cell) : t('cell', { cell }));
  const why = line.match === 'matched' ? null : t(line.match);
  return (
    <li className="grid gap-3 rounded border border-line bg-surface p-3 sm:grid-cols-2">
      <div className="flex flex-col gap-1">
        <ExerciseChoice line={line} choice={choice} onChange={onChange} />
        {why ? <p className="text-watch text-xs">{why}</p> : null}
      </div>
      <TextField
        label={t('setsOf', { line: line.line })}
        isLabelHidden
        value={choice.sets}
        isDisabled={choice.exerciseId === null}
        problem={
          choice.exerciseId === null || isRead
            ? undefined
            : t(`problems.${choice.sets === '' ? 'no-sets' : 'unread-sets'}`)
        }
        onChange={(sets) => onChange({ ...choice, sets })}
      />
      <p className="text-ink-3 text-xs sm:col-span-2">
        <bdi>{t('given', { text: line.given })}</bdi>
        {place ? ` · ${place}` : null}
        {line.isWithAbove ? ` · ${t('withAbove')}` : null}
      </p>
    </li>
  );
}

const search = onDemand(() => import('#web/features/programs/components/exercise-search.tsx'));

function ExerciseChoice({ line, choice, onChange }: DraftLineRowProps) {
  const t = useTranslations('writing.bring');
  const [found, setFound] = useState<Pick<Exercise, 'id' | 'name'> | null>(null);
  const [isSearching, setSearching] = useState(false);
  const part = useOnDemand(search, isSearching);
  const label = t('exerciseOf', { line: line.line });
  if (isSearching && part) {
    return (
      <part.ExerciseSearch
        label={label}
        onChoose={(exercise) => {
          setFound(exercise);
          setSearching(false);
          onChange({ ...choice, exerciseId: exercise.id });
        }}
        onLeave={() => setSearching(false)}
      />
    );
  }
  const known = new Map(
    [
      ...(line.exerciseId ? [{ id: line.exerciseId, name: nameOf(line) }] : []),
      ...line.candidates,
      ...(found ? [found] : []),
    ].map((exercise) => [exercise.id, exercise.name]),
  );
  return (
    <Select
      label={label}
      isLabelHidden
      value={choice.exerciseId ?? skip}
      onChange={(id) =>
        id === other
          ? setSearching(true)
          : onChange({ ...choice, exerciseId: id === skip ? null : id })
      }
      options={[
        ...[...known].map(([id, name]) => ({ id, label: name })),
        { id: other, label: t('search') },
        { id: skip, label: t('skip') },
      ]}
    />
  );
}

/** The library's name of what was matched; else the file's own. */
function nameOf({ exerciseId, candidates, exercise }: DraftLine): string {
  return candidates.find(({ id }) => id === exerciseId)?.name ?? exercise;
}
