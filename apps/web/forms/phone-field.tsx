'use client';

import { useTranslations } from 'next-intl';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormTextField } from '#web/forms/form-text-field.tsx';

type PhoneFieldProps<Values extends FieldValues, Sent> = {
  control: Control<Values, unknown, Sent>;
  name: FieldPath<Values>;
};

/** A number with its country, left to right in every language. */
export function PhoneField<Values extends FieldValues, Sent>(props: PhoneFieldProps<Values, Sent>) {
  const t = useTranslations('byPhone');
  return (
    <FormTextField
      {...props}
      label={t('label')}
      hint={t('hint')}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      isRequired
    />
  );
}
