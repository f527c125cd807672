import type { Workout } from '@coachme/contracts/execution.words';
import { newId } from '@coachme/mobile-core/new-id';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWeightUnit } from '../../app-shell/use-formats.ts';
import { feelDone, feelTick } from './feel.ts';
import { activeSet } from './rules/active-set.rules.ts';
import { type Field, fieldsOf } from './rules/figures.rules.ts';
import { afterSet } from './rules/order.rules.ts';
import {
  addSet,
  changeSet,
  completeSet,
  findSet,
  reopenSet,
  type SetPlace,
} from './rules/set-changes.rules.ts';
import { type SessionFrame, type SetView, setViews } from './rules/set-views.rules.ts';
import { useCelebration } from './use-celebration.ts';
import { type Editing, useEditing } from './use-editing.ts';
import { NOTHING_KNOWN, useExerciseFacts } from './use-exercise-facts.ts';
import type { Change } from './use-open-workout.ts';
import { usePlan } from './use-plan.ts';
import { useRest } from './use-rest.ts';
import { useStableActions } from './use-stable-actions.ts';

/** The sheet that is open, and what it is about. */
export type OpenSheet =
  | { readonly kind: 'add' | 'session' | 'session-note' | 'discard' }
  | { readonly kind: 'exercise' | 'swap' | 'skip' | 'note'; readonly exerciseLogId: string }
  | { readonly kind: 'set'; readonly place: SetPlace };

/** What rows and cards can ask for; the same object as long as the screen lives. */
export interface LoggerActions {
  readonly tick: (place: SetPlace) => void;
  readonly edit: (place: SetPlace, field: Field | 'rpe') => void;
  readonly editNext: () => void;
  readonly type: (text: string) => void;
  readonly takeLastTime: (place: SetPlace) => void;
  readonly addSet: (exerciseLogId: string) => void;
  readonly open: (sheet: OpenSheet) => void;
}

export type Logger = ReturnType<typeof useLogger>;

/** The session under the thumb: its plan, what is known of its exercises, the rest, and every change to it. */
export function useLogger(workout: Workout, change: (make: Change) => Workout | null) {
  const unit = useWeightUnit();
  const t = useTranslations('logger.rest');
  const plan = usePlan(workout.scheduledDayId);
  const facts = useExerciseFacts(workout);
  const rest = useRest(workout.id, { title: t('notification') });
  const edit = useEditing(change, unit);
  const { celebration, celebrate, dismiss } = useCelebration();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const { id, startedAt } = workout;
  const session = useMemo<SessionFrame>(
    () => ({ id, startedAtMs: Date.parse(startedAt), plan, unit }),
    [id, startedAt, plan, unit],
  );
  const isOpen = workout.endedAt === null;
  const factsOf = (exerciseId: string) => facts.get(exerciseId) ?? NOTHING_KNOWN;

  /** The row of a set, with what it aims at. */
  function viewAt(place: SetPlace): SetView | null {
    const found = findSet(workout, place);
    if (!found) return null;
    const known = factsOf(found.log.exerciseId);
    return setViews(found.log, session, known)[found.index] ?? null;
  }

  function complete(place: SetPlace, view: SetView): void {
    const after = change((now) =>
      completeSet(now, place, { target: view.target, nowMs: Date.now() }),
    );
    const log = after && findSet(after, place)?.log;
    if (!after || !log) return;
    feelTick();
    if (isOpen) rest.start(afterSet(after, plan, place).restSeconds);
    void celebrate(after, place, factsOf(log.exerciseId)).then(
      (isRecord) => isRecord && feelDone(),
    );
  }

  /** From load to reps, then done. */
  function editNext(): void {
    const { editing } = edit;
    const view = editing && viewAt(editing.place);
    const next = editing && fieldAfter(editing);
    if (editing && view && next) edit.open(editing.place, next, view);
    else edit.close();
  }

  function fieldAfter({ place, field }: Editing): Field | null {
    const log = findSet(workout, place)?.log;
    if (!log || field === 'rpe') return null;
    const fields = columnsOf(log.exerciseId, log.sets);
    return fields[fields.indexOf(field) + 1] ?? null;
  }

  const columnsOf = (exerciseId: string, sets: Workout['exercises'][number]['sets']) =>
    fieldsOf(factsOf(exerciseId).exercise?.measure ?? 'reps-and-load', sets);

  const actions = useStableActions<LoggerActions & Record<string, (...given: never[]) => void>>({
    tick: (place) => {
      edit.close();
      const view = viewAt(place);
      if (!view) return;
      if (!view.set.isCompleted) return complete(place, view);
      dismiss();
      rest.skip();
      change((now) => reopenSet(now, place));
    },
    edit: (place, field) => {
      const view = viewAt(place);
      if (view) edit.open(place, field, view);
    },
    editNext,
    type: edit.type,
    takeLastTime: (place) => {
      const lastTime = viewAt(place)?.lastTime;
      if (!lastTime) return;
      const { loadKg, reps, durationSeconds, distanceMeters } = lastTime;
      change((now) => changeSet(now, place, { loadKg, reps, durationSeconds, distanceMeters }));
    },
    addSet: (exerciseLogId) => change((now) => addSet(now, exerciseLogId, newId())),
    open: (next) => {
      edit.close();
      setSheet(next);
    },
  });

  return {
    workout,
    change,
    session,
    factsOf,
    columnsOf,
    viewAt,
    active: isOpen ? activeSet(workout, plan) : null,
    rest,
    edit,
    celebration,
    dismissCelebration: dismiss,
    sheet,
    closeSheet: () => setSheet(null),
    actions,
  };
}
