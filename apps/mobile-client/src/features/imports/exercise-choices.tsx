import type { ImportChoice, ImportedExercise } from '@coachme/contracts/imports.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Chip } from '@coachme/ui-mobile/chip';
import { Section } from '@coachme/ui-mobile/section';
import { Select } from '@coachme/ui-mobile/select';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({
  head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space(2) },
  name: { flex: 1, minWidth: space(32) },
});

const tones = { matched: 'on-track', ambiguous: 'watch', unknown: 'neutral' } as const;
const shownFirst = 12;
/** What is least sure comes first. */
const order = { ambiguous: 0, unknown: 1, matched: 2 } as const;

export interface ExerciseChoicesProps {
  exercises: readonly ImportedExercise[];
  chosen: ReadonlyMap<string, ImportChoice['as']>;
  onChoose: (name: string, as: ImportChoice['as']) => void;
}

/** Which exercise each name of the file is. */
export function ExerciseChoices({ exercises, chosen, onChoose }: ExerciseChoicesProps) {
  const t = useTranslations('imports.exercises');
  const [showsAll, setShowsAll] = useState(exercises.length <= shownFirst);
  const rows = exercises.toSorted((a, b) => order[a.match] - order[b.match]);
  return (
    <Section title={t('title')}>
      <Text tone="ink2">{t('hint')}</Text>
      {(showsAll ? rows : rows.slice(0, shownFirst)).map((exercise) => (
        <Choice
          key={exercise.name}
          exercise={exercise}
          chosen={chosen.get(exercise.name) ?? exercise.exerciseId ?? 'new'}
          onChoose={(as) => onChoose(exercise.name, as)}
        />
      ))}
      {showsAll ? null : (
        <Button
          label={t('showAll', { count: exercises.length })}
          onPress={() => setShowsAll(true)}
        />
      )}
    </Section>
  );
}

interface ChoiceProps {
  exercise: ImportedExercise;
  chosen: ImportChoice['as'];
  onChoose: (as: ImportChoice['as']) => void;
}

function Choice({ exercise, chosen, onChoose }: ChoiceProps) {
  const t = useTranslations('imports.exercises');
  const units = useTranslations('units');
  const actions = useTranslations('words.actions');
  const { name, sets, match, candidates } = exercise;
  return (
    <Card>
      <View style={styles.head}>
        <Text weight="medium" style={styles.name}>{`\u2068${name}\u2069`}</Text>
        <Text step="sm" tone="ink3" isFigure>
          {units('sets', { count: sets })}
        </Text>
        <Chip label={t(match)} tone={tones[match]} />
      </View>
      <Select
        label={t('here')}
        closeLabel={actions('close')}
        options={[
          ...candidates.map(({ id, name: label }) => ({ id, label })),
          { id: 'new', label: t('own') },
          { id: 'skip', label: t('skip') },
        ]}
        value={chosen}
        onChange={onChoose}
      />
    </Card>
  );
}
