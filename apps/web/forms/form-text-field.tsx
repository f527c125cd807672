'use client';

import { TextField, type TextFieldProps } from '@coachme/ui-web/text-field';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

type FormTextFieldProps<Values extends FieldValues, Sent> = Omit<
  TextFieldProps,
  'name' | 'value' | 'onChange' | 'onBlur' | 'problem' | 'inputRef'
> & {
  control: Control<Values, unknown, Sent>;
  name: FieldPath<Values>;
};

/** A text field of a form, with what is wrong beside it. */
export function FormTextField<Values extends FieldValues, Sent>({
  control,
  name,
  ...rest
}: FormTextFieldProps<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextField
      {...rest}
      name={field.name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      problem={fieldState.error?.message}
    />
  );
}
