import { space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { findSet } from '../rules/set-changes.rules.ts';
import type { Logger } from '../use-logger.ts';
import { KeypadDock } from './keypad-dock.tsx';
import { RecordNote } from './record-note.tsx';
import { RestDock } from './rest-dock.tsx';

const useStyles = makeStyles(({ colors }) => ({
  rest: {
    paddingHorizontal: space(4),
    paddingTop: space(2),
    borderTopWidth: 1,
    borderTopColor: colors.line,
    backgroundColor: colors.surface,
  },
}));

/** What stands under the thumb: a record just set, and the keys or the rest. */
export function Dock({ logger }: { logger: Logger }) {
  const styles = useStyles();
  const insets = useSafeAreaInsets();
  const { celebration, edit, rest, active, workout } = logger;
  const nextExercise = active && (findSet(workout, active)?.log.exerciseName ?? null);
  const showsRest = rest.rest !== null && edit.editing === null;
  return (
    <View style={edit.editing && { paddingBottom: insets.bottom }}>
      {celebration ? (
        <RecordNote
          key={celebration.best.setId}
          celebration={celebration}
          onClose={logger.dismissCelebration}
        />
      ) : null}
      {edit.editing ? <KeypadDock logger={logger} editing={edit.editing} /> : null}
      {showsRest && rest.rest ? (
        <View style={[styles.rest, { paddingBottom: insets.bottom + space(3) }]}>
          <RestDock
            rest={rest.rest}
            nextExercise={nextExercise}
            onAdjust={rest.adjust}
            onSkip={rest.skip}
          />
        </View>
      ) : null}
    </View>
  );
}
