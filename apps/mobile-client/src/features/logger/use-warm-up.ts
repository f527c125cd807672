import { newId } from '@coachme/mobile-core/new-id';
import { useToast } from '@coachme/ui-mobile/toast';
import { useTranslations } from 'use-intl';
import { useTrainingSettings } from '../../app-shell/training-settings.ts';
import { kitOf, stepKit } from './rules/plate-kit.rules.ts';
import { shown } from './rules/set-views.rules.ts';
import { addWarmUps, firstOpenWorkSet, warmUpCount } from './rules/warm-up.rules.ts';
import type { Logger } from './use-logger.ts';

/** The ramp to the next work set of an exercise: how many sets it has, and laying them. */
export function useWarmUp(
  logger: Logger,
  exerciseLogId: string,
): { count: number; add: () => void } {
  const t = useTranslations('training.plates');
  const words = useTranslations('words.actions');
  const toast = useToast();
  const { settings } = useTrainingSettings();
  const log = logger.workout.exercises.find(({ id }) => id === exerciseLogId);
  const set = log && firstOpenWorkSet(log);
  const view = set && logger.viewAt({ exerciseLogId, setId: set.id });
  const workingLoadKg = view ? shown(view.set, view.target).loadKg : null;
  if (!log || workingLoadKg === null) return { count: 0, add: () => undefined };
  const { exercise, unit } = logger.factsOf(log.exerciseId);
  const kit = exercise?.equipment === 'barbell' ? kitOf(settings.kit, unit) : stepKit(unit);
  const count = warmUpCount({ workingLoadKg, kit });

  function add(): void {
    if (workingLoadKg === null) return;
    logger.change((now) => addWarmUps(now, exerciseLogId, { workingLoadKg, kit, newId }));
    const action = { label: words('undo'), onPress: logger.undo };
    toast({ title: t('warmedUp', { count }), action });
  }

  return { count, add };
}
