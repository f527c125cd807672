import type { ExerciseGroup, ScheduledDay } from '@coachme/contracts/programs.words';
import { space } from '@coachme/design-tokens/tokens';
import { useSetsSummary } from '@coachme/mobile-shell/use-sets-summary';
import { useWhySentence } from '@coachme/mobile-shell/use-why-sentence';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Chip } from '@coachme/ui-mobile/chip';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { PlannedSession } from './planned-session.tsx';
import { ReadinessQuestion } from './readiness-question.tsx';
import type { PlanState } from './today.rules.ts';

const useStyles = makeStyles(({ colors }) => ({
  head: { gap: space(1) },
  chips: { flexDirection: 'row', gap: space(2) },
  exercises: { gap: space(3) },
  group: { gap: space(3) },
  joined: { borderStartWidth: 2, borderStartColor: colors.edge, paddingStart: space(3) },
  exercise: { gap: space(0.5) },
  note: { borderTopWidth: 1, borderTopColor: colors.line, paddingTop: space(3) },
}));

export interface WorkoutCardProps {
  scheduledDay: ScheduledDay;
  state: PlanState;
  /** Begins it, with what was said of one's readiness, 1 to 5; null when nothing was. */
  onStart: (readiness: number | null) => void;
  onContinue: () => void;
  onSee: () => void;
  isStarting?: boolean;
}

/** What the plan asks for on a day, and the one button that fits its state. */
export function WorkoutCard({ scheduledDay, state, ...actions }: WorkoutCardProps) {
  const styles = useStyles();
  const t = useTranslations('today');
  const { day, programTitle, weekNumber } = scheduledDay;
  return (
    <Card>
      <View style={styles.head}>
        <StateChip state={state} />
        <Text step="lg" weight="semibold" role="heading" aria-level={2}>
          {day.name || programTitle}
        </Text>
        <Text step="sm" tone="ink3">
          {t('from', { program: programTitle, week: weekNumber })}
        </Text>
      </View>
      {state === 'missed' ? <MissedWords missedDays={scheduledDay.missedDays} /> : null}
      {day.notes === '' ? null : <Text tone="ink2">{day.notes}</Text>}
      {state === 'done' ? null : (
        <View style={styles.exercises}>
          {day.groups.map((group) => (
            <Group
              key={group.id}
              group={group}
              laidOut={scheduledDay.laidOut}
              onDate={scheduledDay.date}
            />
          ))}
        </View>
      )}
      <CardButton state={state} {...actions} />
    </Card>
  );
}

function StateChip({ state }: { state: PlanState }) {
  const styles = useStyles();
  const t = useTranslations('today');
  if (state === 'due') return null;
  return (
    <View style={styles.chips}>
      {state === 'done' ? <Chip tone="on-track" label={t('done')} /> : null}
      {state === 'missed' ? <Chip tone="watch" label={t('missed')} /> : null}
      {state === 'started' ? <Chip tone="chalk" label={t('inProgress')} /> : null}
      {state === 'upcoming' ? <Chip label={t('upcoming')} /> : null}
    </View>
  );
}

const missedWords = { keep: 'missedBody', shift: 'missedShift', skip: 'missedSkip' } as const;

/** What happens to a missed day, as the coach chose; days kept from before there was a choice stay open. */
function MissedWords({ missedDays = 'keep' }: { missedDays?: ScheduledDay['missedDays'] }) {
  const t = useTranslations('today');
  return <Text tone="ink2">{t(missedWords[missedDays])}</Text>;
}

interface GroupProps {
  group: ExerciseGroup;
  laidOut: ScheduledDay['laidOut'];
  onDate: string;
}

function Group({ group, laidOut, onDate }: GroupProps) {
  const styles = useStyles();
  const whyOf = useWhySentence();
  const summaryOf = useSetsSummary();
  return (
    <View style={[styles.group, group.kind !== 'single' && styles.joined]}>
      {group.prescriptions.map((prescription) => (
        <View key={prescription.id} style={styles.exercise}>
          <Text weight="medium">{prescription.exerciseName}</Text>
          {prescription.endurance ? (
            <PlannedSession session={prescription.endurance} onDate={onDate} />
          ) : (
            <Text step="sm" tone="ink2" isFigure>
              {summaryOf(prescription.sets)}
            </Text>
          )}
          {laidOut
            .filter(({ prescriptionId }) => prescriptionId === prescription.id)
            .map(({ why }) => (
              <Text key={why.reason} step="xs" tone="ink3">
                {whyOf(why)}
              </Text>
            ))}
        </View>
      ))}
    </View>
  );
}

function CardButton(props: Omit<WorkoutCardProps, 'scheduledDay'>) {
  const t = useTranslations('today');
  const { state, onStart, onContinue, onSee, isStarting = false } = props;
  const [readiness, setReadiness] = useState<number | null>(null);
  const start = () => onStart(readiness);
  const ask = <ReadinessQuestion value={readiness} onChange={setReadiness} />;
  switch (state) {
    case 'done':
      return <Button label={t('see')} onPress={onSee} />;
    case 'started':
      return <Button look="primary" size="large" label={t('continue')} onPress={onContinue} />;
    case 'due':
      return (
        <>
          {ask}
          <Button
            look="primary"
            size="large"
            label={t('start')}
            isPending={isStarting}
            onPress={start}
          />
        </>
      );
    case 'missed':
    case 'upcoming':
      return (
        <>
          {ask}
          <Button label={t('startAnyway')} isPending={isStarting} onPress={start} />
        </>
      );
  }
}
