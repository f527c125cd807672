import type { ImportCounts, ImportState } from '@coachme/contracts/imports.contract';
import { radius, space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { isAtWork } from './use-import.ts';

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(2) },
  track: {
    height: space(2),
    borderRadius: radius.pill,
    backgroundColor: colors.sunken,
    overflow: 'hidden',
  },
  done: { height: '100%', backgroundColor: colors.ink },
}));

/** How far the server is; nothing when it is done. */
export function Progress({ state, counts }: { state: ImportState; counts: ImportCounts }) {
  const t = useTranslations('imports');
  const formats = useFormats();
  const styles = useStyles();
  if (!isAtWork(state)) return null;
  const all = Math.max(counts.sessions - counts.knownSessions, 1);
  const done = counts.writtenSessions;
  const isCounted = state === 'committing';
  const text = isCounted
    ? t('progress', { done: formats.number(done), all: formats.number(all) })
    : t(state === 'reading' ? 'readingText' : 'undoingText');
  return (
    <View style={styles.frame}>
      <Text role="status">{text}</Text>
      {isCounted ? (
        <View
          role="progressbar"
          aria-label={t(`states.${state}`)}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={done}
          style={styles.track}
        >
          <View style={[styles.done, { width: `${Math.min(100, (done / all) * 100)}%` }]} />
        </View>
      ) : null}
    </View>
  );
}
