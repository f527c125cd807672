import { TextField, type TextFieldProps } from '@coachme/ui-mobile/text-field';

/** An e-mail address: the phone's own keyboard for it, and nothing corrected. */
export function EmailField(props: TextFieldProps) {
  return (
    <TextField
      {...props}
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      autoCorrect={false}
      returnKeyType="next"
    />
  );
}
