import type { Exercise } from '@coachme/contracts/exercises.contract';
import { findExercises, indexExercise } from '@coachme/domain/exercises/exercise-search.rules';
import { factWords } from '@coachme/i18n/fact-words';
import { allExercises } from '@coachme/mobile-core/library/local';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

export interface ExerciseSheetProps {
  isOpen: boolean;
  onClose: () => void;
  onChoose: (exercise: Exercise) => void;
}

/** More than this nobody scrolls through; a letter more is quicker. */
const MOST_OFFERED = 40;

/** Finds an exercise in the library that is kept here. */
export function ExerciseSheet({ isOpen, onClose, onChoose }: ExerciseSheetProps) {
  const t = useTranslations('builder.search');
  const search = useTranslations('builder.library');
  const builder = useTranslations('builder.builder');
  const words = useTranslations('words');
  const library = useLibrary(isOpen);
  const [query, setQuery] = useState('');
  const index = useMemo(
    () => (library ?? []).map((exercise) => indexExercise(exercise, factWords)),
    [library],
  );
  const found = useMemo(() => findExercises(query, index).slice(0, MOST_OFFERED), [index, query]);
  const factsOf = ({ primaryMuscles, equipment, isBuiltIn }: Exercise) =>
    [
      ...primaryMuscles.map((muscle) => words(`muscles.${muscle}`)),
      ...(equipment ? [words(`equipment.${equipment}`)] : []),
      ...(isBuiltIn ? [] : [t('own')]),
    ].join(' · ');
  const choose = (exercise: Exercise) => {
    setQuery('');
    onChoose(exercise);
  };
  return (
    <Sheet
      title={builder('addExercise')}
      closeLabel={words('actions.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <TextField
        label={search('search')}
        value={query}
        onChangeText={setQuery}
        autoFocus
        inputMode="search"
        autoCorrect={false}
      />
      {found.length === 0 ? (
        <Text tone="ink2">{library === null ? t('waiting') : t('nothing')}</Text>
      ) : null}
      {found.map((exercise) => (
        <ListRow
          key={exercise.id}
          title={exercise.name}
          subtitle={factsOf(exercise)}
          onPress={() => choose(exercise)}
        />
      ))}
    </Sheet>
  );
}

/** The library as it is kept here, read when it is needed; null until it has been. */
function useLibrary(isNeeded: boolean): readonly Exercise[] | null {
  const { database } = useCoachDevice();
  const [library, setLibrary] = useState<readonly Exercise[] | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    allExercises(database).then(
      (read) => !isGone && setLibrary(read),
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [database, isNeeded]);
  return library;
}
