import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import type { FormerWorkout } from '@coachme/contracts/workout-history.contract';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { changesBetween, type SessionChange } from './session-changes.rules.ts';

/** One edit: when and by whom, what it did, and the way back to before it. */
export function FormerVersion(props: {
  version: FormerWorkout;
  next: Workout;
  onRestore: () => void;
}) {
  const { version, next, onRestore } = props;
  const t = useTranslations('training.changes');
  const formats = useFormats();
  const say = useChangeWords();
  const { replacedAt, replacedBy } = version;
  return (
    <Card>
      <Text step="sm" tone="ink3">
        {t('by', { when: formats.instant(replacedAt), name: replacedBy.name })}
      </Text>
      {changesBetween(version.workout, next).map((change) => (
        <Text key={keyOf(change)} isFigure>
          {say(change)}
        </Text>
      ))}
      <Button label={t('restore')} onPress={onRestore} />
    </Card>
  );
}

function keyOf(change: SessionChange): string {
  if (change.kind === 'changed') return change.before?.id ?? change.after?.id ?? '';
  return change.kind === 'added' || change.kind === 'gone' ? change.exercise : change.kind;
}

function useChangeWords(): (change: SessionChange) => string {
  const t = useTranslations('training.changes');
  const formats = useFormats();
  const figureOf = (set: SetLog | null): string => {
    if (!set?.isCompleted) return '–';
    const load = set.loadKg === null ? null : formats.weight(set.loadKg);
    const done = set.durationSeconds === null ? set.reps : formats.clock(set.durationSeconds);
    const rpe = set.rpe === null ? '' : ` @ ${formats.number(set.rpe)}`;
    return `\u2066${[load, done].filter((part) => part !== null).join(' × ')}${rpe}\u2069`;
  };
  return (change) => {
    switch (change.kind) {
      case 'added':
        return t('added', { exercise: change.exercise });
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
