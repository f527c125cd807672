import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useIsNarrow } from '@coachme/ui-mobile/use-is-narrow';
import { Check } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Field } from '../rules/figures.rules.ts';
import type { SetPlace } from '../rules/set-changes.rules.ts';
import type { SetView } from '../rules/set-views.rules.ts';
import type { Editing } from '../use-editing.ts';
import type { LoggerActions } from '../use-logger.ts';
import { Figures } from './figures.tsx';
import { LastTimeCell, LastTimeLine } from './last-time-cell.tsx';
import { rowCells } from './row-cells.ts';
import { RpeCell } from './rpe-cell.tsx';
import { SwipeRow } from './swipe-row.tsx';

export interface SetRowProps {
  readonly exerciseLogId: string;
  readonly exerciseName: string;
  readonly view: SetView;
  readonly fields: readonly Field[];
  readonly isActive: boolean;
  readonly isRecord: boolean;
  /** Whether it is known what the set aims at. */
  readonly isReady: boolean;
  /** Only when a field of this set is open. */
  readonly editing: Editing | null;
  readonly actions: LoggerActions;
}

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: rowCells.gapPx,
    paddingVertical: space(1.5),
    paddingHorizontal: rowCells.edgePx,
  },
  done: { backgroundColor: colors.sunken },
  mark: {
    width: rowCells.markPx,
    minHeight: targetPx,
    alignItems: 'center',
    justifyContent: 'center',
  },
  check: {
    width: rowCells.checkPx,
    height: targetPx,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.control,
    borderWidth: 1.5,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  active: { backgroundColor: colors.chalk, borderColor: colors.chalk },
  ticked: { backgroundColor: colors.ink, borderColor: colors.ink },
}));

/** One set: what it is, what it was last time, its figures, its effort, and a tick as large as a thumb. */
export function SetRow(props: SetRowProps) {
  const styles = useStyles();
  const t = useTranslations('logger');
  const more = useTranslations('training.set');
  const isNarrow = useIsNarrow();
  const { view, exerciseName, exerciseLogId, fields, actions } = props;
  const place = { exerciseLogId, setId: view.set.id };
  const isWarmUp = view.set.kind === 'warm-up';
  const onUse = () => actions.takeLastTime(place);
  const lastTime = { lastTime: view.lastTime, fields, onUse };
  return (
    <SwipeRow
      towardsEnd={more(isWarmUp ? 'swipeWork' : 'swipeWarmUp')}
      towardsStart={more('swipePlates')}
      onEnd={() => actions.turnWarmUp(place)}
      onStart={() => actions.open({ kind: 'plates', place })}
    >
      <View
        role="group"
        aria-label={t(view.isWarmUp ? 'warmUpName' : 'setName', {
          number: view.number,
          exercise: exerciseName,
        })}
        style={view.set.isCompleted && styles.done}
      >
        <Cells {...props} place={place}>
          {isNarrow ? null : <LastTimeCell {...lastTime} />}
        </Cells>
        {isNarrow ? <LastTimeLine {...lastTime} /> : null}
      </View>
    </SwipeRow>
  );
}

/** What can be pressed in the row, with last time beside its figures where there is room. */
function Cells({
  children,
  place,
  ...props
}: SetRowProps & { place: SetPlace; children: ReactNode }) {
  const styles = useStyles();
  const t = useTranslations('logger');
  const { view, exerciseName, actions } = props;
  return (
    <View style={styles.row}>
      <Mark
        view={view}
        isRecord={props.isRecord}
        onPress={() => actions.open({ kind: 'set', place })}
      />
      {children}
      <Figures {...props} place={place} />
      <RpeCell
        rpe={view.set.rpe}
        asked={view.prescription?.rpe ?? null}
        isDone={view.set.isCompleted}
        isEditing={props.editing?.field === 'rpe'}
        onPress={() => actions.edit(place, 'rpe')}
      />
      <Tick
        label={t(tickWords(view), { number: view.number, exercise: exerciseName })}
        isDone={view.set.isCompleted}
        isActive={props.isActive}
        isReady={props.isReady}
        onPress={() => actions.tick(place, view)}
      />
    </View>
  );
}

/** What pressing the tick would do. */
function tickWords({ isWarmUp, set }: SetView) {
  if (set.isCompleted) return isWarmUp ? 'reopenWarmUp' : 'reopenSet';
  return isWarmUp ? 'logWarmUp' : 'logSet';
}

function Mark(props: { view: SetView; isRecord: boolean; onPress: () => void }) {
  const { view, isRecord, onPress } = props;
  const styles = useStyles();
  const t = useTranslations('logger');
  const kinds = useTranslations('words.setKinds');
  const { kind } = view.set;
  const mark = kind === 'working' ? String(view.number) : t(`marks.${kind}`);
  return (
    <Pressable
      role="button"
      aria-label={t('setOptions', { kind: kinds(kind), number: view.number })}
      onPress={onPress}
      style={styles.mark}
    >
      {isRecord ? (
        <Chalk weight="semibold" isFigure>
          {mark}
        </Chalk>
      ) : (
        <Text
          weight="medium"
          tone={view.isWarmUp ? 'watch' : 'ink2'}
          isFigure
          maxFontSizeMultiplier={rowCells.largestLetters}
        >
          {mark}
        </Text>
      )}
    </Pressable>
  );
}

interface TickProps {
  label: string;
  isDone: boolean;
  isActive: boolean;
  isReady: boolean;
  onPress: () => void;
}

function Tick({ label, isDone, isActive, isReady, onPress }: TickProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const color = isDone ? colors.paper : isActive ? colors.onChalk : colors.edge;
  return (
    <Pressable
      role="button"
      aria-label={label}
      disabled={!isReady}
      onPress={onPress}
      hitSlop={6}
      style={[styles.check, isActive && styles.active, isDone && styles.ticked]}
    >
      <Check size={24} strokeWidth={isDone || isActive ? 2.5 : 2} color={color} />
    </Pressable>
  );
}
