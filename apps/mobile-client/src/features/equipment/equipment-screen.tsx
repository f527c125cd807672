import type { BarbellKit } from '@coachme/contracts/training-settings.contract';
import { space } from '@coachme/design-tokens/tokens';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Section } from '@coachme/ui-mobile/section';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Switch } from '@coachme/ui-mobile/switch';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useTrainingSettings } from '../../app-shell/training-settings.ts';
import { MADE, mostLoadedKg, pairsOf, startingKit, withPairs } from './equipment.rules.ts';
import { PairsRow } from './pairs-row.tsx';

/** The bar and plates this person trains with, and whether the app proposes loads from them. */
export function EquipmentScreen() {
  const t = useTranslations('training.equipment');
  const { settings, change } = useTrainingSettings();
  const usualUnit = useWeightUnit();
  const { kit } = settings;
  const own = (next: BarbellKit | null) => void change((now) => ({ ...now, kit: next }));
  return (
    <Screen title={t('row')} backTo="/me">
      <Switch
        label={t('suggests')}
        isOn={settings.suggestsLoads}
        onChange={(suggestsLoads) => void change((now) => ({ ...now, suggestsLoads }))}
      />
      <Text step="sm" tone="ink2">
        {t('suggestsText')}
      </Text>
      <Section title={t('plates')}>
        {kit === null ? (
          <>
            <Text tone="ink2">{t('gym')}</Text>
            <Button label={t('own')} onPress={() => own(startingKit(usualUnit))} />
          </>
        ) : (
          <Kit kit={kit} onChange={own} />
        )}
      </Section>
    </Screen>
  );
}

function Kit(props: { kit: BarbellKit; onChange: (kit: BarbellKit | null) => void }) {
  const { kit, onChange } = props;
  const t = useTranslations('training.equipment');
  const me = useTranslations('appShell.me');
  const formats = useFormats();
  const { unit } = kit;
  const { bars, plates } = MADE[unit];
  const named = (value: number) => `${formats.number(value)} ${formats.unitLabel(unit)}`;
  const most = named(weightInUnit(mostLoadedKg(kit), unit));
  return (
    <View style={{ gap: space(4) }}>
      <SegmentedControl<WeightUnit>
        label={t('unit')}
        segments={[
          { id: 'kg', label: me('kilograms') },
          { id: 'lb', label: me('pounds') },
        ]}
        value={unit}
        onChange={(chosen) => onChange(startingKit(chosen))}
      />
      <SegmentedControl
        label={t('bar')}
        segments={bars.map((bar) => ({ id: String(bar), label: named(bar) }))}
        value={String(weightInUnit(kit.barKg, unit))}
        onChange={(bar) => onChange({ ...kit, barKg: kgFromUnit(Number(bar), unit) })}
      />
      <View>
        {plates.map((plate) => (
          <PairsRow
            key={plate}
            name={named(plate)}
            pairs={pairsOf(kit, plate)}
            onChange={(pairs) => onChange(withPairs(kit, plate, pairs))}
          />
        ))}
      </View>
      <Text tone="ink2">{t('most', { load: most })}</Text>
      <Button look="quiet" label={t('backToGym')} onPress={() => onChange(null)} />
    </View>
  );
}
