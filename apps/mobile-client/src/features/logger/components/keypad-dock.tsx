import { space } from '@coachme/design-tokens/tokens';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { NumberPad } from '@coachme/ui-mobile/number-pad';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ChevronDown } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { type Field, stepOf } from '../rules/figures.rules.ts';
import { whyOf } from '../rules/plan.rules.ts';
import { findSet } from '../rules/set-changes.rules.ts';
import type { SetView } from '../rules/set-views.rules.ts';
import type { Editing } from '../use-editing.ts';
import { ExerciseUnit, useExerciseFormats, useExerciseUnit } from '../use-exercise-unit.tsx';
import type { Logger } from '../use-logger.ts';
import { LoadReason } from './load-reason.tsx';
import { Plates } from './plates.tsx';
import { RpeChoice } from './rpe-choice.tsx';

const useStyles = makeStyles(({ colors }) => ({
  dock: { borderTopWidth: 1, borderTopColor: colors.line, backgroundColor: colors.sunken },
  head: {
    flexDirection: 'row',
    alignItems: 'center',
    paddingStart: space(4),
    paddingEnd: space(1),
  },
  words: { flex: 1, minWidth: 0 },
}));

/** Our own keys for the field that is open, below the list and never over it. */
export function KeypadDock({ logger, editing }: { logger: Logger; editing: Editing }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger');
  const found = findSet(logger.workout, editing.place);
  const view = logger.viewAt(editing.place);
  if (!found || !view) return null;
  const exercise = found.log.exerciseName;
  return (
    <ExerciseUnit value={editing.unit}>
      <View style={styles.dock}>
        <View style={styles.head}>
          <View style={styles.words}>
            <Text step="sm" weight="medium" numberOfLines={1}>
              {t(view.isWarmUp ? 'warmUpName' : 'setName', { number: view.number, exercise })}
            </Text>
            {editing.field === 'load' ? (
              <LoadReason view={view} why={whyOf(logger.session.plan, found.log)} />
            ) : null}
          </View>
          <IconButton
            label={t('closeEdit')}
            onPress={logger.edit.close}
            icon={<ChevronDown size={22} strokeWidth={1.5} color={colors.ink2} />}
          />
        </View>
        {editing.field === 'rpe' ? (
          <RpeChoice logger={logger} view={view} place={editing.place} />
        ) : (
          <Keys logger={logger} view={view} editing={editing} field={editing.field} />
        )}
      </View>
    </ExerciseUnit>
  );
}

interface KeysProps {
  logger: Logger;
  view: SetView;
  editing: Editing;
  field: Field;
}

function Keys({ logger, view, editing, field }: KeysProps) {
  const t = useTranslations('logger.pad');
  const unit = useExerciseUnit();
  const { weightLabel } = useExerciseFormats();
  const log = findSet(logger.workout, editing.place)?.log;
  const step = stepOf(field, unit);
  const stepName = field === 'load' ? `${step} ${weightLabel}` : String(step);
  const columns = log ? logger.columnsOf(log) : [];
  const isLast = columns.at(-1) === field;
  const isBarbell =
    log && logger.factsOf(log.exerciseId).exercise?.equipment === 'barbell' && field === 'load';
  return (
    <>
      {isBarbell ? <Plates loadKg={view.set.loadKg ?? view.target.loadKg} /> : null}
      <NumberPad
        value={editing.typed}
        onChange={logger.edit.type}
        isFresh={editing.isFresh}
        step={step}
        hasPoint={field === 'load'}
        labels={{
          erase: t('erase'),
          point: t('point'),
          more: t('more', { step: stepName }),
          less: t('less', { step: stepName }),
          next: isLast ? t('done') : t('next'),
        }}
        onNext={logger.actions.editNext}
      />
    </>
  );
}
