import type { ExerciseLog, StoredWorkout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { type SeenSession, sessionQuestion } from '@coachme/mobile-core/coach/session-question';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Section } from '@coachme/ui-mobile/section';
import { Stat } from '@coachme/ui-mobile/stat';
import { Text } from '@coachme/ui-mobile/text';
import { useMemo } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { Laps } from './laps.tsx';
import { SetLine } from './set-line.tsx';

const styles = StyleSheet.create({
  stats: { flexDirection: 'row', gap: space(8), flexWrap: 'wrap' },
  sets: { gap: space(2) },
});

/** One session as it is or was trained, planned against done, with what was said of it; also without a network. */
export function SessionScreen({ id }: { id: string }) {
  const question = useMemo(() => sessionQuestion(id), [id]);
  const known = useAnswer(question);
  const seen = known.answer?.value;
  return (
    <Screen
      {...(seen ? { title: seen.workout.title } : {})}
      backTo={seen ? `/clients/${seen.workout.clientId}` : '/clients'}
      above={<CoachStatus known={known} />}
    >
      {seen ? <Session seen={seen} /> : <NotHere known={known} />}
    </Screen>
  );
}

function Session({ seen }: { seen: SeenSession }) {
  const t = useTranslations('workspace.client.session');
  const ready = useTranslations('readiness');
  const formats = useFormats();
  const { workout } = seen;
  const { readiness, notes, startedAt } = workout;
  return (
    <>
      <Text tone="ink2">{formats.instant(startedAt, 'full')}</Text>
      <Totals workout={workout} />
      {readiness === null ? null : (
        <Text tone="ink2">{`${ready('before')}: ${ready('said', { value: readiness })}`}</Text>
      )}
      {notes === '' ? null : <Text tone="ink2">{`${t('notes')}: \u2068${notes}\u2069`}</Text>}
      {workout.exercises.map((exercise) => (
        <Exercise key={exercise.id} seen={seen} exercise={exercise} />
      ))}
    </>
  );
}

function Totals({ workout }: { workout: StoredWorkout }) {
  const t = useTranslations('workspace.client.session');
  const formats = useFormats();
  const { startedAt, endedAt, setCount, volumeKg } = workout;
  const seconds = endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
  return (
    <View style={styles.stats}>
      <Stat label={t('time')} value={seconds === null ? '–' : formats.clock(seconds)} />
      <Stat label={t('sets')} value={formats.number(setCount)} />
      {/* Who only ran has moved no load. */}
      {volumeKg > 0 ? <Stat label={t('volume')} value={formats.volume(volumeKg)} /> : null}
    </View>
  );
}

function Exercise({ seen, exercise }: { seen: SeenSession; exercise: ExerciseLog }) {
  const t = useTranslations('workspace.client.session');
  const prescription = seen.planned?.day.groups
    .flatMap((group) => group.prescriptions)
    .find(({ id }) => id === exercise.exercisePrescriptionId);
  const prescribed = new Map(prescription?.sets.map((set) => [set.id, set]));
  return (
    <Section title={exercise.exerciseName}>
      {exercise.skippedReason === null ? null : (
        <Text tone="watch">{t(`skipped.${exercise.skippedReason}`)}</Text>
      )}
      {exercise.notes === '' ? null : <Text tone="ink2">{`\u2068${exercise.notes}\u2069`}</Text>}
      {exercise.endurance ? <Laps exercise={exercise} planned={prescription?.endurance} /> : null}
      <View style={styles.sets}>
        {exercise.sets.map((set, index) => (
          <SetLine
            key={set.id}
            set={set}
            number={index + 1}
            // The one set of an endurance session is drawn above, step by step.
            planned={exercise.endurance ? undefined : prescribed.get(set.setPrescriptionId ?? '')}
            workoutId={seen.workout.id}
            said={seen.comments.filter(({ setLogId }) => setLogId === set.id)}
          />
        ))}
      </View>
    </Section>
  );
}
