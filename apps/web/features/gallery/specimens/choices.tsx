'use client';

import { Checkbox } from '@coachme/ui-web/checkbox';
import { CheckboxGroup } from '@coachme/ui-web/checkbox-group';
import { Combobox } from '@coachme/ui-web/combobox';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { Select } from '@coachme/ui-web/select';
import { Switch } from '@coachme/ui-web/switch';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Shown, type Specimen } from '#web/features/gallery/specimen.tsx';

function useOptions() {
  const t = useTranslations('words.equipment');
  return (['barbell', 'dumbbell', 'cable', 'machine'] as const).map((id) => ({ id, label: t(id) }));
}

function Selects() {
  const t = useTranslations('words');
  const options = useOptions();
  const [value, setValue] = useState<string | null>('barbell');
  const label = t('training.exercise');
  const whole = { label, options, value, onChange: setValue };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select {...whole} />
      <Select {...whole} value={null} placeholder={t('state.none')} />
      <Select {...whole} isDisabled />
      <Select {...whole} problem={t('state.required')} />
    </div>
  );
}

function Comboboxes() {
  const t = useTranslations('words');
  const options = useOptions();
  const [value, setValue] = useState<string | null>('cable');
  const whole = { label: t('training.exercise'), emptyLabel: t('state.empty'), onChange: setValue };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Combobox {...whole} options={options} value={value} />
      <Combobox {...whole} options={[]} value={null} placeholder={t('actions.search')} />
      <Combobox {...whole} options={options} value={value} isDisabled />
      <Combobox {...whole} options={options} value={null} problem={t('state.required')} />
    </div>
  );
}

function Boxes() {
  const t = useTranslations('words.state');
  const options = useOptions();
  const [value, setValue] = useState<string[]>(['barbell']);
  return (
    <>
      <Shown>
        <Checkbox>{t('none')}</Checkbox>
        <Checkbox defaultSelected>{t('saved')}</Checkbox>
        <Checkbox isIndeterminate>{t('optional')}</Checkbox>
        <Checkbox isDisabled>{t('offline')}</Checkbox>
      </Shown>
      <Shown as="focus">
        <Checkbox>{t('none')}</Checkbox>
      </Shown>
      <CheckboxGroup label={t('required')} options={options} value={value} onChange={setValue} />
      <CheckboxGroup
        label={t('required')}
        options={options}
        value={[]}
        onChange={setValue}
        problem={t('required')}
      />
    </>
  );
}

function Radios() {
  const t = useTranslations('words.state');
  const options = useOptions();
  const [value, setValue] = useState<string | null>('cable');
  const whole = { label: t('required'), options, onChange: setValue };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <RadioGroup {...whole} value={value} />
      <RadioGroup {...whole} value={null} problem={t('required')} />
      <RadioGroup {...whole} value={value} layout="row" isDisabled />
    </div>
  );
}

function Switches() {
  const t = useTranslations('words.state');
  return (
    <Shown>
      <Switch>{t('none')}</Switch>
      <Switch defaultSelected>{t('saved')}</Switch>
      <Switch isDisabled>{t('offline')}</Switch>
      <Shown as="focus">
        <Switch>{t('none')}</Switch>
      </Shown>
    </Shown>
  );
}

export const choiceSpecimens: readonly Specimen[] = [
  { name: 'select', Specimen: Selects },
  { name: 'combobox', Specimen: Comboboxes },
  { name: 'checkbox, checkbox-group', Specimen: Boxes },
  { name: 'radio-group', Specimen: Radios },
  { name: 'switch', Specimen: Switches },
];
