import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Section } from '@coachme/ui-mobile/section';
import { Sparkline } from '@coachme/ui-mobile/sparkline';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

type Lift = ClientDashboard['strength'][number];

const styles = StyleSheet.create({
  lift: { flexDirection: 'row', alignItems: 'center', gap: space(4) },
  words: { flex: 1, minWidth: 0 },
});

/** The estimated max of the main lifts over time. */
export function StrengthSection({ strength }: { strength: readonly Lift[] }) {
  const t = useTranslations('workspace.client.strength');
  const lifts = strength.filter(({ points }) => points.length > 0);
  return (
    <Section title={t('title')}>
      {lifts.length === 0 ? <Text tone="ink3">{t('none')}</Text> : null}
      {lifts.map((lift) => (
        <LiftLine key={lift.exerciseId} lift={lift} />
      ))}
    </Section>
  );
}

function LiftLine({ lift: { exerciseName: exercise, formula, points } }: { lift: Lift }) {
  const t = useTranslations('workspace.client.strength');
  const formats = useFormats();
  const estimates = points.map(({ e1rmKg }) => e1rmKg);
  // An estimate is not known to the gram.
  const write = (kg: number) => formats.weight(Math.round(kg * 2) / 2);
  const best = write(Math.max(...estimates));
  return (
    <View style={styles.lift}>
      <Text style={styles.words}>{exercise}</Text>
      <Sparkline
        values={estimates}
        label={t('best', { exercise, value: best, formula })}
        widthPx={96}
      />
      <Text weight="semibold" isFigure>
        {best}
      </Text>
    </View>
  );
}
