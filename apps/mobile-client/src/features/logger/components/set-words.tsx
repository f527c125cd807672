import type { SetLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import type { DeviceComment } from '@coachme/mobile-core/execution/comments';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable } from 'react-native';
import { useTranslations } from 'use-intl';
import { SaidOnSet } from './said-on-set.tsx';

const useStyles = makeStyles(() => ({
  frame: { gap: space(1), paddingStart: space(12), paddingEnd: space(3), paddingBottom: space(2) },
}));

/** What was said of a set, under its row: one's own note, why it fell short, what the coach answered. */
export function SetWords(props: {
  set: SetLog;
  comments: readonly DeviceComment[];
  onOpen: () => void;
}) {
  const { set, comments, onOpen } = props;
  const styles = useStyles();
  const t = useTranslations('training.set');
  if (set.note === '' && set.shortfallReason === null && comments.length === 0) return null;
  return (
    <Pressable role="button" aria-label={t('wordsOpen')} onPress={onOpen} style={styles.frame}>
      {set.shortfallReason === null ? null : (
        <Text step="xs" tone="watch">
          {t('fellShort', { reason: t(`shortfall.${set.shortfallReason}`) })}
        </Text>
      )}
      {set.note === '' ? null : (
        <Text step="sm" tone="ink2">
          {set.note}
        </Text>
      )}
      {comments.map((comment) => (
        <SaidOnSet key={comment.id} comment={comment} />
      ))}
    </Pressable>
  );
}
