import { space } from '@coachme/design-tokens/tokens';
import {
  type DayTrail,
  type Edit,
  exercisesOf,
} from '@coachme/domain/programs/program-content.rules';
import { addExercise, changeDay } from '@coachme/domain/programs/program-part.rules';
import { newId } from '@coachme/mobile-core/new-id';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { ExerciseCard } from './exercise-card.tsx';
import { ExerciseSheet } from './exercise-sheet.tsx';

const styles = StyleSheet.create({ day: { gap: space(3) } });

export interface DayEditorProps {
  trail: DayTrail;
  /** Null when the program can only be read. */
  edit: ((edit: Edit) => void) | null;
}

/** One day: its name, its exercises as cards, and the step that adds one. */
export function DayEditor({ trail, edit }: DayEditorProps) {
  const t = useTranslations('builder');
  const { day } = trail;
  const [isAdding, setIsAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <View style={styles.day}>
      {edit ? (
        <TextField
          label={t('inspector.dayName')}
          value={day.name}
          maxLength={120}
          placeholder={t('builder.day', { number: trail.dayIndex + 1 })}
          onChangeText={(name) => edit(changeDay(day.id, { name }))}
        />
      ) : null}
      {exercisesOf(trail).length === 0 ? <Text tone="ink2">{t('builder.empty.text')}</Text> : null}
      {exercisesOf(trail).map((exercise) => (
        <ExerciseCard
          key={exercise.prescription.id}
          trail={exercise}
          edit={edit}
          isOpen={openId === exercise.prescription.id}
          onOpen={(isOpen) => setOpenId(isOpen ? exercise.prescription.id : null)}
        />
      ))}
      {edit ? (
        <>
          <Button label={t('builder.addExercise')} onPress={() => setIsAdding(true)} />
          <ExerciseSheet
            isOpen={isAdding}
            onClose={() => setIsAdding(false)}
            onChoose={(exercise) => {
              const id = newId();
              const prescription = {
                id,
                exerciseId: exercise.id,
                exerciseName: exercise.name,
                notes: '',
                progression: null,
                sets: [],
              };
              edit(addExercise(day.id, prescription, newId));
              setOpenId(id);
              setIsAdding(false);
            }}
          />
        </>
      ) : null}
    </View>
  );
}
