import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { typedOf } from '../rules/figures.rules.ts';
import { findSet } from '../rules/set-changes.rules.ts';
import { shown } from '../rules/set-views.rules.ts';
import type { Logger } from '../use-logger.ts';
import { KeypadDock } from './keypad-dock.tsx';
import { RecordNote } from './record-note.tsx';
import { RestDock, type RestDockProps } from './rest-dock.tsx';

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
  const { celebration, edit, rest } = logger;
  const showsRest = rest.rest !== null && edit.editing === null;
  const next = useNextUp(logger);
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
          <RestDock rest={rest.rest} next={next} onAdjust={rest.adjust} onSkip={rest.skip} />
        </View>
      ) : null}
    </View>
  );
}

/** The set after the rest: its exercise, and what it aims at as `80 kg × 5`. */
function useNextUp(logger: Logger): RestDockProps['next'] {
  const formats = useFormats();
  const { active, workout } = logger;
  const log = active && findSet(workout, active)?.log;
  const view = active && logger.viewAt(active);
  if (!log || !view) return null;
  const { unit } = logger.factsOf(log.exerciseId);
  const aim = shown(view.set, view.target);
  const figures = logger
    .columnsOf(log)
    .map((field) => ({ field, figure: typedOf(aim, field, unit) }))
    .filter(({ figure }) => figure !== '')
    .map(({ field, figure }) =>
      field === 'load' ? `${figure} ${formats.unitLabel(unit)}` : figure,
    );
  return { exerciseName: log.exerciseName, figures: figures.join(' × ') };
}
