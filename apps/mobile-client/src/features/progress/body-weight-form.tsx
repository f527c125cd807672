import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { type DeviceBodyWeight, sayBodyWeight } from '@coachme/mobile-core/execution/body-weights';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Button } from '@coachme/ui-mobile/button';
import { DateField } from '@coachme/ui-mobile/date-field';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';
import { bodyWeightBounds, typedBodyWeight } from './body-weight.rules.ts';

/** What one weighed on a day, today unless another is chosen. */
export function BodyWeightForm({ weights }: { weights: readonly DeviceBodyWeight[] }) {
  const t = useTranslations('body');
  const words = useTranslations('words');
  const locale = useLocale();
  const formats = useFormats();
  const unit = useWeightUnit();
  const today = useLocalToday();
  const { database, sync } = useDevice();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const date = chosen ?? today;
  const known = weights.find((weight) => weight.date === date);
  const weightKg = typedBodyWeight(text, unit);
  const bounds = bodyWeightBounds(unit);

  function save(): void {
    setIsTried(true);
    if (weightKg === null) return;
    void sayBodyWeight(database, { date, weightKg }).then(() => sync.request(), console.error);
    setText('');
    setIsTried(false);
  }

  const isWrong = weightKg === null && (isTried || text.length > 2);
  return (
    <>
      <TextField
        label={`${t('weight')} (${formats.weightLabel})`}
        inputMode="decimal"
        value={text}
        placeholder={known ? formats.number(weightInUnit(known.weightKg, unit)) : ''}
        problem={isWrong ? t('wrong', { ...bounds, unit: formats.weightLabel }) : undefined}
        onChangeText={setText}
        onSubmitEditing={save}
      />
      <DateField
        label={t('day')}
        value={date}
        max={today}
        today={today}
        locale={locale}
        firstWeekday={1}
        labels={{
          before: words('actions.back'),
          after: words('actions.next'),
          close: words('actions.close'),
          none: words('state.none'),
        }}
        onChange={setChosen}
      />
      {known ? (
        <Text step="sm" tone="ink2">
          {t('replaces', { weight: formats.weight(known.weightKg) })}
        </Text>
      ) : null}
      <Button look="primary" size="large" label={t('save')} onPress={save} />
    </>
  );
}
