import { space } from '@coachme/design-tokens/tokens';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface SwitchProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
}

const useStyles = makeStyles(({ colors }) => ({
  row: { flexDirection: 'row', alignItems: 'center', gap: space(3), minHeight: space(12) },
  label: { flex: 1 },
  track: {
    flexDirection: 'row',
    width: space(12),
    height: space(7),
    padding: 3,
    borderRadius: space(7),
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.sunken,
    justifyContent: 'flex-start',
  },
  on: { backgroundColor: colors.ink, borderColor: colors.ink, justifyContent: 'flex-end' },
  thumb: {
    width: space(5),
    height: space(5),
    borderRadius: space(5),
    backgroundColor: colors.ink3,
  },
  thumbOn: { backgroundColor: colors.paper },
  disabled: { opacity: 0.45 },
}));

/** On or off, at once. Built from views, so that it looks and reads the same everywhere. */
export function Switch({ label, isOn, onChange, isDisabled = false }: SwitchProps) {
  const styles = useStyles();
  return (
    <Pressable
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      aria-disabled={isDisabled}
      disabled={isDisabled}
      onPress={() => onChange(!isOn)}
      style={[styles.row, isDisabled && styles.disabled]}
    >
      <Text style={styles.label}>{label}</Text>
      <View style={[styles.track, isOn && styles.on]}>
        <View style={[styles.thumb, isOn && styles.thumbOn]} />
      </View>
    </Pressable>
  );
}
