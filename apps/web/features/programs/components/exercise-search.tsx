'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { controlLook } from '@coachme/ui-web/field';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { optionLook, popoverLook } from '@coachme/ui-web/option-look';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { browserApi } from '#web/api/browser.ts';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';
import { exerciseSearchQuery } from '#web/features/programs/queries.ts';
import { rememberExercise, useRecentExercises } from '#web/features/programs/recent-exercises.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type ExerciseSearchProps = {
  label: string;
  onChoose: (exercise: Exercise) => void;
  /** Escape, or the focus went elsewhere. */
  onLeave: () => void;
};

/** Finds an exercise by typing; the one chosen is handed on and the field is empty again. */
export function ExerciseSearch({ label, onChoose, onLeave }: ExerciseSearchProps) {
  const t = useTranslations('builder.search');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery(exerciseSearchQuery(browserApi, { q }));
  const recent = useRecentExercises();
  const answers = found.data?.items ?? [];
  const items = q === '' ? recentFirst(recent, answers) : answers;
  const choose = (id: string | number | null) => {
    const exercise = items.find((item) => item.id === id);
    if (!exercise) return;
    setTyped('');
    void rememberExercise(exercise);
    onChoose(exercise);
  };
  const isAnswered = q === typed.trim() && found.isSuccess && !found.isPlaceholderData;
  const best = useBestMatch(isAnswered, () => choose(items[0]?.id ?? null));
  return (
    <ComboBox<Exercise>
      items={items}
      inputValue={typed}
      onInputChange={(text) => {
        best.forget();
        setTyped(text);
      }}
      value={null}
      onChange={(key) => choose(key)}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="focus"
      onBlur={onLeave}
      className="flex min-w-0 flex-col"
    >
      <Label className="sr-only">{label}</Label>
      <Input
        autoFocus
        placeholder={t('placeholder')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          // With none marked by the arrows, Enter means the best match.
          const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !isMarked && typed.trim() !== '') best.take();
        }}
        className={controlLook}
      />
      <Popover offset={4} placement="bottom start" className={`${popoverLook} max-h-96! w-80`}>
        <ListBox<Exercise>
          className="outline-none"
          renderEmptyState={() => <NothingFound found={found} />}
        >
          {(exercise) => <FoundExercise exercise={exercise} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function recentFirst(recent: readonly Exercise[], all: readonly Exercise[]): Exercise[] {
  const known = new Set(recent.map(({ id }) => id));
  return [...recent, ...all.filter(({ id }) => !known.has(id))];
}

/** Takes the best match of what is typed as soon as that has been answered: quick fingers are ahead of the list. */
function useBestMatch(isAnswered: boolean, choose: () => void) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!(isWanted && isAnswered)) return;
    setWanted(false);
    choose();
  });
  return { take: () => setWanted(true), forget: () => setWanted(false) };
}

function FoundExercise({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('builder.search');
  const words = useTranslations('words.equipment');
  const muscles = useMuscleWords();
  const { primaryMuscles, secondaryMuscles, equipment, name } = exercise;
  const facts = [
    muscles.list(primaryMuscles),
    ...(equipment ? [words(equipment)] : []),
    ...(exercise.isBuiltIn ? [] : [t('own')]),
  ];
  return (
    <ListBoxItem id={exercise.id} textValue={name} className={optionLook}>
      {/* The words beside it name the muscles: read once is enough. */}
      <span aria-hidden className="shrink-0">
        <MuscleMap
          primary={primaryMuscles}
          secondary={secondaryMuscles}
          label={muscles.sentence(exercise)}
          className="h-10 gap-0.5!"
        />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <Text slot="label" className="truncate" dir="auto">
          {name}
        </Text>
        <Text slot="description" className="truncate text-ink-3 text-xs">
          {facts.join(' · ')}
        </Text>
      </span>
    </ListBoxItem>
  );
}

/** Why the list is empty: it is on its way, it could not be asked for, or there is nothing. */
function NothingFound({ found }: { found: { isPending: boolean; error: unknown } }) {
  const t = useTranslations('builder.search');
  const problem = useProblemWords();
  const { isPending, error } = found;
  return (
    <p className="px-3 py-2 text-ink-3 text-sm">
      {isPending ? t('waiting') : error ? problem(error) : t('nothing')}
    </p>
  );
}
