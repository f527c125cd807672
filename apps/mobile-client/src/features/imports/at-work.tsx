import type { Import } from '@coachme/contracts/imports.contract';
import { radius, space } from '@coachme/design-tokens/tokens';
import { FormProblem } from '@coachme/mobile-shell/form-problem';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { useImportChange } from './use-import.ts';

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

/** How far the server is, and the way to stop it. */
export function AtWork({ found, again }: { found: Import; again: () => Promise<void> }) {
  const t = useTranslations('imports');
  const actions = useTranslations('words.actions');
  const formats = useFormats();
  const styles = useStyles();
  const cancel = useImportChange(again);
  const { id, state, counts } = found;
  const all = Math.max(counts.sessions - counts.knownSessions, 1);
  const done = counts.writtenSessions;
  // From here on it is not stopped but taken back.
  const isFinishing = state === 'committing' && found.finishingAt !== null;
  const isCounted = state === 'committing' && !isFinishing;
  const text = isCounted
    ? t('progress', { done: formats.number(done), all: formats.number(all) })
    : t(isFinishing ? 'finishingText' : state === 'reading' ? 'readingText' : 'undoingText');
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
      <FormProblem words={isFinishing ? undefined : cancel.problem} />
      {state === 'undoing' || isFinishing ? null : (
        <Button
          label={actions('cancel')}
          isPending={cancel.isPending}
          onPress={() => void cancel.change(() => api.imports.cancelImport({ params: { id } }))}
        />
      )}
    </View>
  );
}
