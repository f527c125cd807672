import { space } from '@coachme/design-tokens/tokens';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import type { Edit, ExerciseTrail } from '@coachme/domain/programs/program-content.rules';
import { changeExercise, removePart } from '@coachme/domain/programs/program-part.rules';
import { useGroupWords } from '@coachme/mobile-shell/use-group-words';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, StyleSheet, View } from 'react-native';
import { useLocale, useTranslations } from 'use-intl';
import { SetLines } from './set-lines.tsx';
import { SetsField } from './sets-field.tsx';

const styles = StyleSheet.create({
  head: { minHeight: space(11), justifyContent: 'center', gap: space(1) },
  foot: { flexDirection: 'row', justifyContent: 'space-between' },
});

export interface ExerciseCardProps {
  trail: ExerciseTrail;
  edit: ((edit: Edit) => void) | null;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One exercise: what its sets ask for; pressed, the field in which they are typed. */
export function ExerciseCard({ trail, edit, isOpen, onOpen }: ExerciseCardProps) {
  const t = useTranslations('builder');
  const words = useTranslations('words.actions');
  const groupText = useGroupWords();
  const { prescription, group } = trail;
  const { id, exerciseName: exercise, sets, endurance, notes } = prescription;
  const language = useLocale();
  return (
    <Card>
      <Pressable
        role="button"
        aria-label={edit ? t('sets.edit', { exercise }) : exercise}
        aria-expanded={isOpen}
        disabled={edit === null}
        onPress={() => onOpen(!isOpen)}
        style={styles.head}
      >
        <Text weight="medium">{exercise}</Text>
      </Pressable>
      {group.kind === 'single' ? null : (
        <Text step="xs" tone="ink3">
          {groupText(group)}
        </Text>
      )}
      {notes === '' ? null : (
        <Text step="sm" tone="ink2">
          {notes}
        </Text>
      )}
      {sets.length === 0 && !isOpen ? <Text tone="ink3">{t('sets.none')}</Text> : null}
      {endurance ? <Text>{stepsToRead(endurance.items, language)}</Text> : <SetLines sets={sets} />}
      {isOpen && edit ? (
        <>
          {endurance ? null : (
            <SetsField
              label={t('sets.label', { exercise })}
              sets={sets}
              onChange={(changed) => edit(changeExercise(id, { sets: changed }))}
            />
          )}
          <View style={styles.foot}>
            <Button
              look="quiet"
              label={words('remove')}
              onPress={() => edit(removePart({ part: 'exercise', id }))}
            />
            <Button label={words('done')} onPress={() => onOpen(false)} />
          </View>
        </>
      ) : null}
    </Card>
  );
}
