import { space } from '@coachme/design-tokens/tokens';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Minus, Plus } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { MOST_PAIRS } from './equipment.rules.ts';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: space(13),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  name: { flex: 1 },
  count: { minWidth: space(22) },
}));

export interface PairsRowProps {
  /** The plate with its unit. */
  readonly name: string;
  readonly pairs: number;
  readonly onChange: (pairs: number) => void;
}

/** How many pairs of one plate there are, counted up and down. */
export function PairsRow({ name, pairs, onChange }: PairsRowProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('training.equipment');
  const color = colors.ink;
  return (
    <View role="group" aria-label={name} style={styles.row}>
      <Text
        weight={pairs > 0 ? 'medium' : 'regular'}
        tone={pairs > 0 ? 'ink' : 'ink3'}
        style={styles.name}
      >
        {name}
      </Text>
      <IconButton
        label={t('less', { plate: name })}
        isDisabled={pairs === 0}
        onPress={() => onChange(pairs - 1)}
        icon={<Minus size={20} strokeWidth={1.5} color={color} />}
      />
      <Text
        align="center"
        isFigure
        tone={pairs > 0 ? 'ink' : 'ink3'}
        style={styles.count}
        aria-live="polite"
      >
        {t('pairs', { count: pairs })}
      </Text>
      <IconButton
        label={t('more', { plate: name })}
        isDisabled={pairs === MOST_PAIRS}
        onPress={() => onChange(pairs + 1)}
        icon={<Plus size={20} strokeWidth={1.5} color={color} />}
      />
    </View>
  );
}
