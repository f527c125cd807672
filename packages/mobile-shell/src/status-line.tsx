import { space } from '@coachme/design-tokens/tokens';
import { Text, type TextTone } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import type { LucideIcon } from 'lucide-react-native';
import { Pressable, StyleSheet } from 'react-native';

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'center', gap: space(2), minHeight: space(11) },
  words: { flexShrink: 1 },
});

export interface StatusLineProps {
  words: string;
  Icon: LucideIcon;
  tone: TextTone;
  /** Takes the person to what can be done about it. */
  onPress: () => void;
}

/** The quiet line on top: what is waiting, what went through, what needs a decision. */
export function StatusLine({ words, Icon, tone, onPress }: StatusLineProps) {
  const { colors } = useTheme();
  return (
    <Pressable
      role="link"
      testID="sync-line"
      onPress={onPress}
      style={styles.line}
      aria-live="polite"
    >
      <Icon size={18} strokeWidth={1.5} color={colors[tone]} />
      <Text step="sm" tone={tone} style={styles.words}>
        {words}
      </Text>
    </Pressable>
  );
}
