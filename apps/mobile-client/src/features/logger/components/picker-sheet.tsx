import type { ExerciseLog } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import { newId } from '@coachme/mobile-core/new-id';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { MuscleMap } from '@coachme/ui-mobile/muscle-map';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { addExercise, swapExercise } from '../rules/exercise-changes.rules.ts';
import { type Offer, useLibrary } from '../use-library.ts';
import type { Logger } from '../use-logger.ts';
import { useReasonWords } from '../use-reason-words.ts';
import { OpenSheet } from './open-sheet.tsx';

/** The library of the device, to add an exercise or to train another one in place of `swapped`. */
export function PickerSheet({ logger, swapped }: { logger: Logger; swapped: ExerciseLog | null }) {
  const t = useTranslations('logger.picker');
  const [query, setQuery] = useState('');
  const offers = useLibrary(query, swapped?.exerciseId ?? null);

  function take(exercise: Exercise): void {
    logger.change((now) =>
      swapped
        ? swapExercise(now, swapped.id, { exercise, newId })
        : addExercise(now, exercise, newId),
    );
    logger.closeSheet();
  }

  return (
    <OpenSheet
      title={swapped ? t('swap', { exercise: swapped.exerciseName }) : t('add')}
      onClose={logger.closeSheet}
    >
      <TextField
        label={t('search')}
        value={query}
        onChangeText={setQuery}
        autoCorrect={false}
        returnKeyType="search"
      />
      {offers === null ? null : <Offers offers={offers} query={query} onTake={take} />}
    </OpenSheet>
  );
}

interface OffersProps {
  offers: readonly Offer[];
  query: string;
  onTake: (exercise: Exercise) => void;
}

function Offers({ offers, query, onTake }: OffersProps) {
  const t = useTranslations('logger.picker');
  const library = useTranslations('library.sheet');
  const reasonWords = useReasonWords();
  if (offers.every(({ exercises }) => exercises.length === 0)) {
    return query.trim() === '' ? (
      <EmptyState title={t('noLibrary')} description={t('noLibraryBody')} />
    ) : (
      <EmptyState title={t('none', { query })} description={t('noneBody')} />
    );
  }
  return offers
    .filter(({ exercises }) => exercises.length > 0)
    .map(({ kind, exercises, reasons }) => (
      <View key={kind}>
        {kind === 'found' ? null : (
          <Text step="sm" weight="medium" tone="ink3" role="heading" aria-level={3}>
            {kind === 'alternatives' ? library('offered') : t(kind)}
          </Text>
        )}
        {exercises.map((exercise) => (
          <OfferedExercise
            key={exercise.id}
            exercise={exercise}
            reasons={reasonWords(reasons?.get(exercise.id) ?? [])}
            onTake={onTake}
          />
        ))}
      </View>
    ));
}

interface OfferedExerciseProps {
  exercise: Exercise;
  /** In words; empty when it is not offered in place of another. */
  reasons: string;
  onTake: (exercise: Exercise) => void;
}

function OfferedExercise({ exercise, reasons, onTake }: OfferedExerciseProps) {
  const words = useTranslations('words');
  const muscles = exercise.primaryMuscles.map((muscle) => words(`muscles.${muscle}`)).join(', ');
  const equipment = exercise.equipment && words(`equipment.${exercise.equipment}`);
  return (
    <ListRow
      title={exercise.name}
      subtitle={reasons || [muscles, equipment].filter((one) => one !== null).join(' · ')}
      start={
        <View aria-hidden>
          <MuscleMap
            primary={exercise.primaryMuscles}
            secondary={exercise.secondaryMuscles}
            label=""
            heightPx={48}
          />
        </View>
      }
      onPress={() => onTake(exercise)}
    />
  );
}
