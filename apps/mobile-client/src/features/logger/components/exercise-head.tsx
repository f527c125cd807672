import { space } from '@coachme/design-tokens/tokens';
import { useGroupWords } from '@coachme/mobile-shell/use-group-words';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { MuscleMap } from '@coachme/ui-mobile/muscle-map';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Ellipsis } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { groupOf, isSwapped, whyOf } from '../rules/plan.rules.ts';
import type { ExerciseCardProps } from './exercise-card.tsx';
import { PlanLine } from './plan-line.tsx';
import { WhyLoad } from './why-load.tsx';

const useStyles = makeStyles(({ colors }) => ({
  head: {
    flexDirection: 'row',
    alignItems: 'flex-start',
    gap: space(3),
    paddingStart: space(4),
    paddingEnd: space(1),
    paddingBottom: space(2),
  },
  words: { flex: 1, minWidth: 0, gap: space(0.5), paddingTop: space(1) },
  note: {
    borderStartWidth: 2,
    borderStartColor: colors.line,
    paddingStart: space(2),
    marginTop: space(1),
  },
  map: { paddingTop: space(1) },
}));

/** The name of an exercise, what was asked for it, and the way to everything else about it. */
export function ExerciseHead({ log, session, facts, groupPlace, actions }: ExerciseCardProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger');
  const { plan } = session;
  const prescribed = log.exercisePrescriptionId
    ? plan.exercises.get(log.exercisePrescriptionId)
    : undefined;
  const why = whyOf(plan, log);
  const group = groupOf(plan, log);
  const groupText = useGroupWords();
  const openMenu = () => actions.open({ kind: 'exercise', exerciseLogId: log.id });
  return (
    <View style={styles.head}>
      {facts.exercise ? (
        <View aria-hidden style={styles.map}>
          <MuscleMap
            primary={facts.exercise.primaryMuscles}
            secondary={facts.exercise.secondaryMuscles}
            label=""
            heightPx={52}
          />
        </View>
      ) : null}
      <Pressable tabIndex={-1} onLongPress={openMenu} style={styles.words}>
        {groupPlace === null || group === null ? null : (
          <Text step="xs" weight="medium" tone="ink3">
            {t('inGroup', { group: groupText(group), place: groupPlace })}
          </Text>
        )}
        <Text step="lg" weight="semibold" role="heading" aria-level={2}>
          {log.exerciseName}
        </Text>
        {prescribed && isSwapped(plan, log) ? (
          <Text step="sm" tone="ink3">
            {t('swappedFor', { exercise: prescribed.exerciseName })}
          </Text>
        ) : null}
        {prescribed ? <PlanLine prescribed={prescribed} /> : null}
        {why ? <WhyLoad why={why} /> : null}
        {prescribed && prescribed.notes !== '' ? (
          <Text step="sm" tone="ink2" style={styles.note}>
            {prescribed.notes}
          </Text>
        ) : null}
      </Pressable>
      <IconButton
        label={t('exerciseOptions', { exercise: log.exerciseName })}
        onPress={openMenu}
        icon={<Ellipsis size={22} strokeWidth={1.5} color={colors.ink2} />}
      />
    </View>
  );
}
