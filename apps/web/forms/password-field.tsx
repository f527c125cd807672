'use client';

import { Button } from '@coachme/ui-web/button';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormTextField } from '#web/forms/form-text-field.tsx';

type PasswordFieldProps<Values extends FieldValues, Sent> = {
  control: Control<Values, unknown, Sent>;
  name: FieldPath<Values>;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
};

/** A password that its writer may look at. */
export function PasswordField<Values extends FieldValues, Sent>(
  props: PasswordFieldProps<Values, Sent>,
) {
  const t = useTranslations('auth');
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative">
      <FormTextField
        {...props}
        label={t('fields.password')}
        type={isShown ? 'text' : 'password'}
        isRequired
      />
      <span className="absolute end-0 -top-2">
        <Button
          look="quiet"
          size="small"
          aria-label={isShown ? t('hidePassword') : t('showPassword')}
          onPress={() => setShown(!isShown)}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      </span>
    </div>
  );
}
