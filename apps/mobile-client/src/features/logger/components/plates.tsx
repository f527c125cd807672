import { space } from '@coachme/design-tokens/tokens';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { PlateStack } from '@coachme/ui-mobile/plate-stack';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useTrainingSettings } from '../../../app-shell/training-settings.ts';
import { leftToRight } from '../rules/figures.rules.ts';
import { kitOf, plateView } from '../rules/plate-kit.rules.ts';
import { useExerciseFormats, useExerciseUnit } from '../use-exercise-unit.tsx';

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

/** What to put on each side of the bar for a load, from the plates this person owns. */
export function Plates({ loadKg }: { loadKg: number | null }) {
  const t = useTranslations('logger.plates');
  const formats = useExerciseFormats();
  const unit = useExerciseUnit();
  const { settings } = useTrainingSettings();
  if (loadKg === null) return null;
  const kit = kitOf(settings.kit, unit);
  const view = plateView(loadKg, kit, unit);
  const named = {
    bar: formats.number(weightInUnit(kit.barKg, unit)),
    unit: formats.weightLabel,
  };
  if (!view) {
    return (
      <View style={styles.frame}>
        <Text step="sm" tone="ink2">
          {t('tooLight', named)}
        </Text>
      </View>
    );
  }
  const plates = leftToRight(view.plates.map((plate) => formats.number(plate)).join(' + '));
  const label = view.plates.length === 0 ? t('bare', named) : t('aSide', { ...named, plates });
  return (
    <View style={styles.frame}>
      <PlateStack plates={view.plates} heaviest={view.heaviest} label={label} />
      <Text step="xs" tone="ink2" style={styles.words}>
        {view.missing > 0
          ? t('missing', {
              load: leftToRight(formats.weight(loadKg)),
              nearest: leftToRight(formats.weight(loadKg - kgFromUnit(view.missing, unit))),
              side: label,
            })
          : label}
      </Text>
    </View>
  );
}
