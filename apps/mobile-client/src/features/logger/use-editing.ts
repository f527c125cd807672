import type { WeightUnit } from '@coachme/domain/units/weight.rules';
import { useState } from 'react';
import { type Field, figureText, performanceOf, typedOf } from './rules/figures.rules.ts';
import { changeSet, type SetPlace } from './rules/set-changes.rules.ts';
import { type SetView, shown } from './rules/set-views.rules.ts';
import type { Change } from './use-open-workout.ts';

/** The field under the thumb: which set, which figure, and what is typed so far. */
export interface Editing {
  readonly place: SetPlace;
  readonly field: Field | 'rpe';
  /** The unit a load is typed in. */
  readonly unit: WeightUnit;
  readonly typed: string;
  /** Nothing typed yet: the first figure takes the place of what stands there. */
  readonly isFresh: boolean;
}

/** The row a field is opened in. */
interface Row {
  readonly view: SetView;
  readonly unit: WeightUnit;
}

/** Typing into one field at a time; every figure is kept as it is typed. */
export function useEditing(change: (make: Change) => void) {
  const [editing, setEditing] = useState<Editing | null>(null);

  /** Opens a field with what stands in it, be it logged or aimed at. */
  function open(place: SetPlace, field: Field | 'rpe', { view, unit }: Row): void {
    const typed = field === 'rpe' ? '' : typedOf(shown(view.set, view.target), field, unit);
    setEditing({ place, field, unit, typed, isFresh: true });
  }

  /** Takes what is typed now, by our keys or by a keyboard. */
  function type(text: string): void {
    if (!editing || editing.field === 'rpe') return;
    const { place, field, unit } = editing;
    const typed = figureText(text, field);
    setEditing({ ...editing, typed, isFresh: false });
    change((workout) => changeSet(workout, place, performanceOf(typed, field, unit)));
  }

  return { editing, open, type, close: () => setEditing(null) };
}
