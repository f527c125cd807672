import type { Workout } from '@coachme/contracts/execution.words';
import { namedWorkout } from '@coachme/mobile-core/library/named-workout.rules';
import { newId } from '@coachme/mobile-core/new-id';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { settingsOf, useTrainingSettings } from '../../app-shell/training-settings.ts';
import { feelDone, feelTick } from './feel.ts';
import { activeSet } from './rules/active-set.rules.ts';
import type { Field } from './rules/figures.rules.ts';
import { afterSet, restAfter } from './rules/order.rules.ts';
import {
  addSet,
  changeSet,
  completeSet,
  findSet,
  reopenSet,
  type SetPlace,
  turnWarmUp,
} from './rules/set-changes.rules.ts';
import type { SetView } from './rules/set-views.rules.ts';
import { useCelebration } from './use-celebration.ts';
import { type Editing, useEditing } from './use-editing.ts';
import type { Change } from './use-open-workout.ts';
import { useRest } from './use-rest.ts';
import { type Before, useRows } from './use-rows.ts';
import { useSetComments } from './use-set-comments.ts';
import { useStableActions } from './use-stable-actions.ts';

/** The sheet that is open, and what it is about. */
export type OpenSheet =
  | { readonly kind: 'add' | 'session' | 'session-note' | 'discard' | 'reorder' }
  | { readonly kind: ExerciseSheetKind; readonly exerciseLogId: string }
  | { readonly kind: 'set' | 'plates'; readonly place: SetPlace };

export type ExerciseSheetKind =
  | 'exercise'
  | 'how'
  | 'history'
  | 'swap'
  | 'skip'
  | 'note'
  | 'settings';

/** What rows and cards can ask for; the same object as long as the screen lives. */
export interface LoggerActions {
  /** Logs a set as its row shows it, or opens it again. */
  readonly tick: (place: SetPlace, row: SetView) => void;
  readonly edit: (place: SetPlace, field: Field | 'rpe') => void;
  readonly editNext: () => void;
  readonly type: (text: string) => void;
  readonly takeLastTime: (place: SetPlace) => void;
  /** Turns a work set into a warm-up and back. */
  readonly turnWarmUp: (place: SetPlace) => void;
  readonly takeLoad: (place: SetPlace, loadKg: number) => void;
  readonly addSet: (exerciseLogId: string) => void;
  readonly open: (sheet: OpenSheet) => void;
}

/** Changing the session, and taking back what was changed last. */
export interface Changes {
  readonly change: (make: Change) => Workout | null;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

export type Logger = ReturnType<typeof useLogger>;

/** The session under the thumb: its rows, the rest, the open field or sheet, and every change to it. */
export function useLogger(workout: Workout, before: Before, { change, undo, canUndo }: Changes) {
  const t = useTranslations('logger.rest');
  const rows = useRows(workout, before);
  const { plan } = before;
  const rest = useRest(workout.id, { title: t('notification') });
  const edit = useEditing(change);
  const talk = useSetComments(workout.id);
  const { settings } = useTrainingSettings();
  const { celebration, celebrate, dismiss } = useCelebration();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const isOpen = workout.endedAt === null;

  function complete(place: SetPlace, { target }: SetView): void {
    const after = change((now) => completeSet(now, place, { target, nowMs: Date.now() }));
    const log = after && findSet(after, place)?.log;
    if (!after || !log) return;
    feelTick();
    if (isOpen) {
      const planned = afterSet(after, plan, place).restSeconds;
      rest.start(restAfter(planned, settingsOf(settings, log.exerciseId).restSeconds));
    }
    const shown = namedWorkout(after, (id) => rows.factsOf(id).exercise?.name);
    void celebrate(shown, place).then((isRecord) => isRecord && feelDone());
  }

  function reopen(place: SetPlace): void {
    dismiss();
    rest.skip();
    change((now) => reopenSet(now, place));
  }

  const editing = editActions({ workout, rows, edit });
  const actions = useStableActions<LoggerActions & Record<string, (...given: never[]) => void>>({
    ...editing,
    tick: (place, row) => {
      edit.close();
      if (row.set.isCompleted) reopen(place);
      else complete(place, row);
    },
    takeLastTime: (place) => {
      const lastTime = rows.viewAt(place)?.lastTime;
      if (!lastTime) return;
      const { loadKg, reps, durationSeconds, distanceMeters } = lastTime;
      change((now) => changeSet(now, place, { loadKg, reps, durationSeconds, distanceMeters }));
    },
    turnWarmUp: (place) => change((now) => turnWarmUp(now, place)),
    takeLoad: (place, loadKg) => change((now) => changeSet(now, place, { loadKg })),
    addSet: (exerciseLogId) => change((now) => addSet(now, exerciseLogId, newId())),
    open: (next) => {
      edit.close();
      setSheet(next);
    },
  });
  const active = isOpen ? activeSet(workout, plan) : null;
  const closeSheet = () => setSheet(null);
  const shown = { celebration, dismissCelebration: dismiss, sheet, closeSheet, talk, settings };
  return { ...rows, ...shown, workout, change, undo, canUndo, active, rest, edit, actions };
}

/** Opening a field, typing into it, and going on to the next. */
function editActions(on: {
  workout: Workout;
  rows: ReturnType<typeof useRows>;
  edit: ReturnType<typeof useEditing>;
}): Pick<LoggerActions, 'edit' | 'editNext' | 'type'> {
  const { workout, rows, edit } = on;

  function rowAt(place: SetPlace) {
    const view = rows.viewAt(place);
    const log = findSet(workout, place)?.log;
    return view && log ? { view, unit: rows.factsOf(log.exerciseId).unit } : null;
  }

  function fieldAfter({ place, field }: Editing): Field | null {
    const log = findSet(workout, place)?.log;
    if (!log || field === 'rpe') return null;
    const fields = rows.columnsOf(log);
    return fields[fields.indexOf(field) + 1] ?? null;
  }

  return {
    edit: (place, field) => {
      const row = rowAt(place);
      if (row) edit.open(place, field, row);
    },
    /** From load to reps, then done. */
    editNext: () => {
      const { editing } = edit;
      const row = editing && rowAt(editing.place);
      const next = editing && fieldAfter(editing);
      if (editing && row && next) edit.open(editing.place, next, row);
      else edit.close();
    },
    type: edit.type,
  };
}
