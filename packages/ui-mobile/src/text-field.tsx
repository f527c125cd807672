import { space } from '@coachme/design-tokens/tokens';
import { type Ref, useState } from 'react';
import { TextInput, type TextInputProps, View } from 'react-native';
import { FieldFoot, FieldLabel, type FieldProps, useFieldLook } from './field.tsx';
import { makeStyles } from './make-styles.tsx';
import { fontFamily } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface TextFieldProps extends FieldProps, Omit<TextInputProps, 'style'> {
  inputRef?: Ref<TextInput>;
}

const useStyles = makeStyles(({ colors, text, script, direction }) => ({
  input: {
    color: colors.ink,
    fontFamily: fontFamily(script, 'regular'),
    fontSize: text.base.sizePx,
    textAlign: direction === 'rtl' ? 'right' : 'left',
    writingDirection: direction,
  },
  several: { minHeight: space(24), paddingVertical: space(3), textAlignVertical: 'top' },
}));

/** One line of words, or several. */
export function TextField({ label, hint, problem, inputRef, ...rest }: TextFieldProps) {
  const styles = useStyles();
  const look = useFieldLook();
  const { colors } = useTheme();
  const [isFocused, setIsFocused] = useState(false);
  return (
    <View style={look.field}>
      <FieldLabel label={label} />
      <TextInput
        placeholderTextColor={colors.ink3}
        {...rest}
        ref={inputRef}
        aria-label={label}
        onFocus={(event) => {
          setIsFocused(true);
          rest.onFocus?.(event);
        }}
        onBlur={(event) => {
          setIsFocused(false);
          rest.onBlur?.(event);
        }}
        style={[
          look.control,
          styles.input,
          rest.multiline && styles.several,
          isFocused && look.focused,
          problem !== undefined && look.invalid,
        ]}
      />
      <FieldFoot {...(hint === undefined ? {} : { hint })} problem={problem} />
    </View>
  );
}
