import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import type { FormerWorkout } from '@coachme/contracts/workout-history.contract';
import {
  broughtBack,
  changesBetween,
  type SessionChange,
} from '@coachme/domain/session/session-changes.rules';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';

/** One edit: when and by whom, what it did, and the way back to before it. */
export function FormerVersion(props: {
  version: FormerWorkout;
  next: Workout;
  /** What it was before this version, latest first. */
  earlier: readonly FormerWorkout[];
  onRestore: () => void;
}) {
  const { version, next, earlier, onRestore } = props;
  const t = useTranslations('sessionChanges');
  const formats = useFormats();
  const say = useChangeWords();
  const { replacedAt, replacedBy } = version;
  const back = broughtBack(next, earlier);
  return (
    <Card>
      <Text step="sm" tone="ink3">
        {t('by', { when: formats.instant(replacedAt), name: replacedBy.name })}
      </Text>
      {back ? <Text>{t('broughtBack', { when: formats.instant(back.replacedAt) })}</Text> : null}
      {changesBetween(version.workout, next).map((change) => (
        <Text key={keyOf(change)} isFigure>
          {say(change)}
        </Text>
      ))}
      <Button label={t('restore')} onPress={onRestore} />
    </Card>
  );
}

function keyOf(change: Change): string {
  if (change.kind === 'changed') return change.before?.id ?? change.after?.id ?? '';
  return 'exercise' in change ? `${change.kind} ${change.exercise}` : change.kind;
}

type Change = SessionChange<SetLog>;

function useChangeWords(): (change: Change) => string {
  const t = useTranslations('sessionChanges');
  const formats = useFormats();
  const figureOf = (set: SetLog | null): string => {
    if (!set?.isCompleted) return '–';
    const load = set.loadKg === null ? null : formats.weight(set.loadKg);
    const done = set.durationSeconds === null ? set.reps : formats.clock(set.durationSeconds);
    const rpe = set.rpe === null ? '' : ` @ ${formats.number(set.rpe)}`;
    return `\u2068${[load, done].filter((part) => part !== null).join(' × ')}${rpe}\u2069`;
  };
  return (change) => {
    switch (change.kind) {
      case 'added':
      case 'skipped':
      case 'resumed':
        return t(change.kind, { exercise: change.exercise });
      case 'swapped':
        return t('swapped', { exercise: change.exercise, by: change.by });
      case 'gone': {
        const sets = t('sets', { count: change.setCount });
        return t('gone', { exercise: change.exercise, sets });
      }
      case 'changed': {
        const { exercise, before, after } = change;
        return t('changed', { exercise, before: figureOf(before), after: figureOf(after) });
      }
      default:
        return t(change.kind);
    }
  };
}
