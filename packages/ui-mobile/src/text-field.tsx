import { radius, space } from '@coachme/design-tokens/tokens';
import { CircleAlert } from 'lucide-react-native';
import { type Ref, useState } from 'react';
import { TextInput, type TextInputProps, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { fontFamily, Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface TextFieldProps extends Omit<TextInputProps, 'style'> {
  label: string;
  hint?: string;
  /** What is wrong, in plain words. */
  problem?: string | undefined;
  inputRef?: Ref<TextInput>;
}

const useStyles = makeStyles(({ colors, text, script, direction }) => ({
  field: { gap: space(1.5) },
  input: {
    minHeight: space(12),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
    paddingHorizontal: space(3),
    color: colors.ink,
    fontFamily: fontFamily(script, 'regular'),
    fontSize: text.base.sizePx,
    textAlign: direction === 'rtl' ? 'right' : 'left',
    writingDirection: direction,
  },
  several: { minHeight: space(24), paddingVertical: space(3), textAlignVertical: 'top' },
  focused: { borderColor: colors.ink },
  invalid: { borderColor: colors.act },
  foot: { flexDirection: 'row', alignItems: 'center', gap: space(1.5) },
  words: { flexShrink: 1 },
}));

/** One line of words, or several. */
export function TextField({ label, hint, problem, inputRef, ...rest }: TextFieldProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const [isFocused, setIsFocused] = useState(false);
  return (
    <View style={styles.field}>
      <Text step="sm" weight="medium">
        {label}
      </Text>
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
          styles.input,
          rest.multiline && styles.several,
          isFocused && styles.focused,
          problem !== undefined && styles.invalid,
        ]}
      />
      {problem === undefined ? null : (
        <View style={styles.foot} role="alert">
          <CircleAlert size={16} strokeWidth={1.5} color={colors.act} />
          <Text step="sm" tone="act" style={styles.words}>
            {problem}
          </Text>
        </View>
      )}
      {hint !== undefined && problem === undefined ? (
        <Text step="sm" tone="ink3">
          {hint}
        </Text>
      ) : null}
    </View>
  );
}
