import { space } from '@coachme/design-tokens/tokens';
import { Info } from 'lucide-react-native';
import { useState } from 'react';
import { View } from 'react-native';
import { IconButton } from './icon-button.tsx';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface TooltipProps {
  /** What the button is called: `What is e1RM?` */
  label: string;
  /** What it says. */
  text: string;
}

const useStyles = makeStyles(() => ({
  frame: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  words: { flex: 1 },
}));

/** A few words more about what stands beside it. A thumb cannot hover, so they come by a press and go by another. */
export function Tooltip({ label, text }: TooltipProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <View style={styles.frame}>
      <IconButton
        label={label}
        aria-expanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
        icon={<Info size={18} strokeWidth={1.5} color={colors.ink3} />}
      />
      <View role="status" style={styles.words}>
        {isOpen ? (
          <Text step="sm" tone="ink2">
            {text}
          </Text>
        ) : null}
      </View>
    </View>
  );
}
