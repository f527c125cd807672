import { Combobox } from '@coachme/ui-mobile/combobox';
import { DateField } from '@coachme/ui-mobile/date-field';
import { NumberPad } from '@coachme/ui-mobile/number-pad';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Select } from '@coachme/ui-mobile/select';
import { Switch } from '@coachme/ui-mobile/switch';
import { TextField } from '@coachme/ui-mobile/text-field';
import { TimeField } from '@coachme/ui-mobile/time-field';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Specimen } from './specimen.tsx';

/** What is filled in and chosen. */
export function Fields() {
  return (
    <>
      <Texts />
      <Choices />
      <Moments />
      <Pad />
    </>
  );
}

function Texts() {
  const t = useTranslations('words');
  const label = t('training.exercise');
  return (
    <Specimen name="TextField">
      <TextField label={label} hint={t('state.optional')} placeholder={t('state.none')} />
      <TextField label={label} defaultValue={t('equipment.barbell')} />
      <TextField label={label} problem={t('state.required')} />
      <TextField label={label} multiline />
    </Specimen>
  );
}

function Choices() {
  const t = useTranslations('words');
  const [chosen, setChosen] = useState<string | null>('barbell');
  const [isOn, setIsOn] = useState(true);
  const options = (['barbell', 'dumbbell', 'cable', 'machine'] as const).map((id) => ({
    id,
    label: t(`equipment.${id}`),
  }));
  const whole = {
    label: t('training.exercise'),
    options,
    value: chosen,
    onChange: setChosen,
    closeLabel: t('actions.close'),
  };
  const search = { searchLabel: t('actions.search'), emptyLabel: t('state.empty') };
  return (
    <>
      <Specimen name="Select">
        <Select {...whole} />
        <Select {...whole} value={null} placeholder={t('state.none')} hint={t('state.optional')} />
        <Select {...whole} isDisabled />
        <Select {...whole} value={null} problem={t('state.required')} />
      </Specimen>
      <Specimen name="Combobox">
        <Combobox {...whole} {...search} />
        <Combobox {...whole} {...search} options={[]} value={null} problem={t('state.required')} />
      </Specimen>
      <Specimen name="SegmentedControl">
        <SegmentedControl
          label={t('training.exercise')}
          segments={options.slice(0, 2)}
          value={chosen ?? ''}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen name="Switch">
        <Switch label={t('state.saved')} isOn={isOn} onChange={setIsOn} />
        <Switch label={t('state.saved')} isOn={false} onChange={setIsOn} isDisabled />
      </Specimen>
    </>
  );
}

function Moments() {
  const t = useTranslations('words');
  const locale = useLocale();
  const [day, setDay] = useState('2026-11-20');
  const [time, setTime] = useState('07:30');
  const labels = {
    before: t('actions.back'),
    after: t('actions.next'),
    close: t('actions.close'),
    none: t('state.none'),
  };
  const whole = { locale, labels, firstWeekday: 1, today: '2026-11-20', onChange: setDay };
  return (
    <>
      <Specimen name="DateField">
        <DateField {...whole} label={t('training.previous')} value={day} min="2026-11-05" />
        <DateField {...whole} label={t('training.previous')} value="" isOptional />
        <DateField {...whole} label={t('training.previous')} value="" isDisabled />
      </Specimen>
      <Specimen name="TimeField">
        <TimeField
          label={t('training.rest')}
          value={time}
          onChange={setTime}
          noTime={t('state.required')}
        />
      </Specimen>
    </>
  );
}

function Pad() {
  const t = useTranslations('words');
  const [value, setValue] = useState('82.5');
  return (
    <Specimen name="NumberPad">
      <NumberPad
        value={value}
        onChange={setValue}
        step={2.5}
        labels={{
          erase: t('actions.delete'),
          point: '.',
          more: '+2.5',
          less: '−2.5',
          next: t('actions.next'),
        }}
        onNext={() => undefined}
      />
    </Specimen>
  );
}
