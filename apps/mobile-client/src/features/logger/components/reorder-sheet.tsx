import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react-native';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { groupPlaceOf } from '../rules/group-place.rules.ts';
import { landingPlace, placeExercise } from '../rules/reorder.rules.ts';
import type { Logger } from '../use-logger.ts';
import { usePan } from '../use-pan.ts';
import { OpenSheet } from './open-sheet.tsx';

const ROW_PX = 56;

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(2),
    height: ROW_PX,
    backgroundColor: colors.surface,
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  dragged: { zIndex: 1, backgroundColor: colors.sunken, borderBottomColor: colors.ink },
  grip: { width: space(11), height: ROW_PX, alignItems: 'center', justifyContent: 'center' },
  name: { flex: 1, minWidth: 0 },
}));

/** The grip alone is dragged; only the web has to be told. */
const held: object = { touchAction: 'none', cursor: 'grab', userSelect: 'none' };

/** The exercises of the session by name, to be dragged into another order or moved a place at a time. */
export function ReorderSheet({ logger }: { logger: Logger }) {
  const t = useTranslations('training.reorder');
  const words = useTranslations('words.actions');
  const [drag, setDrag] = useState<{ id: string; byPx: number } | null>(null);
  const { exercises } = logger.workout;
  const move = (id: string, to: number) => logger.change((now) => placeExercise(now, id, to));
  const from = exercises.findIndex(({ id }) => id === drag?.id);
  const to = drag ? landingPlace(from, drag.byPx, ROW_PX) : from;
  return (
    <OpenSheet
      title={t('title')}
      onClose={logger.closeSheet}
      footer={
        <Button look="primary" size="large" label={words('done')} onPress={logger.closeSheet} />
      }
    >
      <View>
        {exercises.map((log, index) => (
          <ReorderRow
            key={log.id}
            log={log}
            index={index}
            count={exercises.length}
            place={groupPlaceOf(logger.workout, logger.session.plan, log)}
            byPx={offsetOf({ index, from, to, drag: log.id === drag?.id ? drag.byPx : null })}
            isDragged={log.id === drag?.id}
            onDrag={(byPx) => setDrag({ id: log.id, byPx })}
            onDrop={(byPx) => {
              setDrag(null);
              move(log.id, landingPlace(index, byPx, ROW_PX));
            }}
            onMove={(step) => move(log.id, index + step)}
          />
        ))}
      </View>
    </OpenSheet>
  );
}

/** The dragged row follows the thumb, and the others make room. */
function offsetOf(row: { index: number; from: number; to: number; drag: number | null }): number {
  const { index, from, to, drag } = row;
  if (drag !== null) return drag;
  if (from < index && index <= to) return -ROW_PX;
  return to <= index && index < from ? ROW_PX : 0;
}

interface ReorderRowProps {
  log: ExerciseLog;
  index: number;
  count: number;
  place: string | null;
  byPx: number;
  isDragged: boolean;
  onDrag: (byPx: number) => void;
  onDrop: (byPx: number) => void;
  onMove: (step: 1 | -1) => void;
}

function ReorderRow(props: ReorderRowProps) {
  const { log, index, count, place, isDragged, onDrag, onDrop, onMove } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('training.reorder');
  const named = { exercise: log.exerciseName };
  const panHandlers = usePan(
    {
      takes: () => true,
      onMove: (_across, down) => onDrag(down),
      onEnd: (_across, down) => onDrop(down),
      onLost: () => onDrop(0),
    },
    { fromTouch: true },
  );
  return (
    <View
      style={[styles.row, isDragged && styles.dragged, { transform: [{ translateY: props.byPx }] }]}
    >
      <View {...panHandlers} aria-hidden style={[styles.grip, held]}>
        <GripVertical size={20} strokeWidth={1.5} color={colors.ink3} />
      </View>
      <Text numberOfLines={1} style={styles.name}>
        {place === null ? log.exerciseName : `${place} · ${log.exerciseName}`}
      </Text>
      <IconButton
        label={t('up', named)}
        isDisabled={index === 0}
        onPress={() => onMove(-1)}
        icon={<ArrowUp size={20} strokeWidth={1.5} color={colors.ink2} />}
      />
      <IconButton
        label={t('down', named)}
        isDisabled={index === count - 1}
        onPress={() => onMove(1)}
        icon={<ArrowDown size={20} strokeWidth={1.5} color={colors.ink2} />}
      />
    </View>
  );
}
