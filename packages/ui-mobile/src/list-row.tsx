import { space } from '@coachme/design-tokens/tokens';
import { ChevronLeft, ChevronRight } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface ListRowProps {
  title: string;
  subtitle?: string;
  /** A face or an icon. */
  start?: ReactNode;
  /** A figure, a switch, a chip. */
  end?: ReactNode;
  onPress?: () => void;
}

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(14),
    paddingVertical: space(2.5),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  pressed: { backgroundColor: colors.sunken },
  words: { flex: 1, minWidth: 0 },
}));

/** One line of a list; the whole line is the target. */
export function ListRow({ title, subtitle, start, end, onPress }: ListRowProps) {
  const styles = useStyles();
  const { colors, direction } = useTheme();
  const Onward = direction === 'rtl' ? ChevronLeft : ChevronRight;
  const content = (
    <>
      {start}
      <View style={styles.words}>
        <Text weight="medium">{title}</Text>
        {subtitle === undefined ? null : (
          <Text step="sm" tone="ink3">
            {subtitle}
          </Text>
        )}
      </View>
      {end}
      {onPress ? <Onward size={20} strokeWidth={1.5} color={colors.ink3} /> : null}
    </>
  );
  return onPress ? (
    <Pressable
      role="button"
      onPress={onPress}
      style={({ pressed }) => [styles.row, pressed && styles.pressed]}
    >
      {content}
    </Pressable>
  ) : (
    <View style={styles.row}>{content}</View>
  );
}
