import { radius, space } from '@coachme/design-tokens/tokens';
import { CircleAlert } from 'lucide-react-native';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

/** What every field has beside its control. */
export interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong, in plain words. Its presence marks the field invalid. */
  problem?: string | undefined;
}

/** How a field and its control look. */
export const useFieldLook = makeStyles(({ colors }) => ({
  field: { gap: space(1.5) },
  control: {
    minHeight: space(12),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
    paddingHorizontal: space(3),
  },
  focused: { borderColor: colors.ink },
  invalid: { borderColor: colors.act },
  disabled: { opacity: 0.45 },
}));

const useStyles = makeStyles(() => ({
  foot: { flexDirection: 'row', alignItems: 'center', gap: space(1.5) },
  words: { flexShrink: 1 },
}));

export function FieldLabel({ label }: Pick<FieldProps, 'label'>) {
  return (
    <Text step="sm" weight="medium">
      {label}
    </Text>
  );
}

/** The hint, or the problem in its place: never both, so the eye has one thing to read. */
export function FieldFoot({ hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) {
  const styles = useStyles();
  const { colors } = useTheme();
  if (problem !== undefined) {
    return (
      <View style={styles.foot} role="alert">
        <CircleAlert size={16} strokeWidth={1.5} color={colors.act} />
        <Text step="sm" tone="act" style={styles.words}>
          {problem}
        </Text>
      </View>
    );
  }
  return hint === undefined ? null : (
    <Text step="sm" tone="ink3">
      {hint}
    </Text>
  );
}
