'use client';

import { useTranslations } from 'next-intl';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { PasswordField } from '#web/forms/password-field.tsx';

type Named = FieldValues & { name: string };
type Known = Named & { email: string; password: string };
type Coded = Named & { code: string };

type Held<Values extends FieldValues, Sent> = { control: Control<Values, unknown, Sent> };

// A form's own type knows its paths only where it stands.
const at = <Values extends FieldValues>(path: string) => path as FieldPath<Values>;

type AccountFieldsProps<Values extends Known, Sent> = Held<Values, Sent> & {
  emailHint?: string | undefined;
  passwordHint: string;
};

/** Who somebody new is, and what they sign in with. */
export function AccountFields<Values extends Known, Sent>({
  control,
  emailHint,
  passwordHint,
}: AccountFieldsProps<Values, Sent>) {
  const t = useTranslations('auth.fields');
  return (
    <>
      <NameField control={control} />
      <FormTextField
        control={control}
        name={at<Values>('email')}
        label={t('email')}
        hint={emailHint}
        type="email"
        autoComplete="username"
        isRequired
      />
      <PasswordField
        control={control}
        name={at<Values>('password')}
        hint={passwordHint}
        autoComplete="new-password"
      />
    </>
  );
}

type CodedFieldsProps<Values extends Coded, Sent> = Held<Values, Sent> & {
  label: string;
  hint: string;
};

/** The code that came, and who somebody new is. */
export function CodedFields<Values extends Coded, Sent>({
  control,
  label,
  hint,
}: CodedFieldsProps<Values, Sent>) {
  return (
    <>
      <FormTextField
        control={control}
        name={at<Values>('code')}
        label={label}
        hint={hint}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        isRequired
      />
      <NameField control={control} />
    </>
  );
}

/** What somebody is called. */
export function NameField<Values extends Named, Sent>({ control }: Held<Values, Sent>) {
  const t = useTranslations('auth.fields');
  return (
    <FormTextField
      control={control}
      name={at<Values>('name')}
      label={t('name')}
      autoComplete="name"
      isRequired
    />
  );
}
