import { space } from '@coachme/design-tokens/tokens';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { PlateStack } from '@coachme/ui-mobile/plate-stack';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { leftToRight } from '../rules/figures.rules.ts';
import { plateView } from '../rules/plate-kit.rules.ts';

const styles = StyleSheet.create({
  frame: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: 80,
    paddingHorizontal: space(4),
  },
  words: { flex: 1 },
});

/** What to put on each side of the bar for a load. */
export function Plates({ loadKg }: { loadKg: number | null }) {
  const t = useTranslations('logger.plates');
  const formats = useFormats();
  const unit = useWeightUnit();
  if (loadKg === null) return null;
  const view = plateView(loadKg, unit);
  const unitName = formats.weightLabel;
  if (!view) {
    return (
      <View style={styles.frame}>
        <Text step="sm" tone="ink2">
          {t('tooLight', { bar: formats.number(gymBar(unit)), unit: unitName })}
        </Text>
      </View>
    );
  }
  const named = { bar: formats.number(view.bar), unit: unitName };
  const plates = leftToRight(view.plates.map((plate) => formats.number(plate)).join(' + '));
  const label = view.plates.length === 0 ? t('bare', named) : t('aSide', { ...named, plates });
  return (
    <View style={styles.frame}>
      <PlateStack plates={view.plates} heaviest={view.heaviest} label={label} />
      <Text step="xs" tone="ink2" style={styles.words}>
        {view.missing > 0 ? t('missing', { load: formats.weight(loadKg) }) : label}
      </Text>
    </View>
  );
}

function gymBar(unit: 'kg' | 'lb'): number {
  return unit === 'kg' ? 20 : 45;
}
