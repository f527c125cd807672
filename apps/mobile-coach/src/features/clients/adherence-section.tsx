import type { Adherence } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Chip } from '@coachme/ui-mobile/chip';
import { ProgressRing } from '@coachme/ui-mobile/progress-ring';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: space(4) },
  words: { flex: 1, gap: space(1) },
  part: { flexDirection: 'row', justifyContent: 'space-between', gap: space(4) },
});

/** How much of what was due was done, with its parts. */
export function AdherenceSection({ adherence }: { adherence: Adherence }) {
  const t = useTranslations('workspace.adherence');
  const formats = useFormats();
  const { ratio, band, from, to, parts } = adherence;
  const share = formats.percent(ratio);
  return (
    <Section
      title={t('title')}
      end={band ? <Chip tone={band} label={t(`bands.${band}`)} /> : undefined}
    >
      <View style={styles.row}>
        <ProgressRing share={ratio} sizePx={72} label={ratio === null ? t('nothingDue') : share}>
          <Text weight="semibold" isFigure>
            {share}
          </Text>
        </ProgressRing>
        <View style={styles.words}>
          <Text step="sm" tone="ink2">
            {ratio === null
              ? t('nothingDue')
              : t('between', { from: formats.date(from, 'short'), to: formats.date(to, 'short') })}
          </Text>
          {parts
            .filter((part) => part.ratio !== null)
            .map((part) => (
              <View key={part.name} style={styles.part}>
                <Text step="sm">{t(`partNames.${part.name}`)}</Text>
                <Text step="sm" tone="ink2" isFigure>
                  {t('doneOfDue', { done: part.done, due: part.due })}
                </Text>
              </View>
            ))}
        </View>
      </View>
    </Section>
  );
}
