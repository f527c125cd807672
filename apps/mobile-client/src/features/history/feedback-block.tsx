import type { Workout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ block: { gap: space(3) }, line: { gap: space(0.5) } });

/** What the client said about the session. */
export function FeedbackBlock({ workout }: { workout: Workout }) {
  const t = useTranslations('history');
  const more = useTranslations('training.feedback');
  const joints = useTranslations('library.joints');
  const { feedback, notes } = workout;
  const scale = (
    kind: 'fatigue' | 'pump' | 'pain',
    value: number | null | undefined,
    where: string = '',
  ) =>
    value === null || value === undefined
      ? []
      : [{ label: more(kind), words: [t('outOf', { value }), where].filter(Boolean).join(' · ') }];
  const lines = [
    ...(feedback?.effort == null
      ? []
      : [{ label: t('effort'), words: t('outOf', { value: feedback.effort }) }]),
    ...(feedback?.mood == null
      ? []
      : [{ label: t('mood'), words: t('outOf', { value: feedback.mood }) }]),
    ...scale('fatigue', feedback?.fatigue),
    ...scale('pump', feedback?.pump),
    ...scale('pain', feedback?.pain, feedback?.painAreas.map((area) => joints(area)).join(', ')),
    ...(feedback?.comment ? [{ label: t('comment'), words: feedback.comment }] : []),
    ...(notes === '' ? [] : [{ label: t('notes'), words: notes }]),
  ];
  if (lines.length === 0) return null;
  return (
    <View style={styles.block}>
      {lines.map(({ label, words }) => (
        <View key={label} style={styles.line}>
          <Text step="sm" tone="ink3">
            {label}
          </Text>
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  );
}
