import { radius, space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { X } from 'lucide-react-native';
import { useEffect } from 'react';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Celebration } from '../use-celebration.ts';
import { useRecordWords } from '../use-record-words.ts';

/** Long enough to be read between two breaths. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles(({ colors }) => ({
  note: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    marginHorizontal: space(3),
    marginBottom: space(2),
    paddingVertical: space(3),
    paddingStart: space(4),
    paddingEnd: space(3),
    borderRadius: radius.control,
    backgroundColor: colors.chalk,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** A record in the moment it is set, in chalk, with what it beat. Shown once. */
export function RecordNote(props: { celebration: Celebration; onClose: () => void }) {
  const { celebration, onClose } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger.record');
  const { figure, beaten } = useRecordWords(celebration);
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <View role="status" aria-live="polite" style={styles.note}>
      <View style={styles.words}>
        <Text step="sm" tone="onChalk">
          {t('title', { exercise: celebration.exerciseName })}
        </Text>
        <Text step="lg" weight="semibold" tone="onChalk" isFigure>
          {figure}
        </Text>
        <Text step="sm" tone="onChalk">
          {beaten}
        </Text>
      </View>
      <Pressable role="button" aria-label={t('close')} onPress={onClose} hitSlop={16}>
        <X size={20} strokeWidth={2} color={colors.onChalk} />
      </Pressable>
    </View>
  );
}
