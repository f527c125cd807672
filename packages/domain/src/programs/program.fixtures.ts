import type {
  Content,
  ExercisePrescription,
  NewId,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from './program-content.rules.ts';
import { EMPTY_SET_PRESCRIPTION } from './set-prescription.rules.ts';

/** Ids that say in which order they were made. */
export function countedIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

export function aSet(id: string, change: Partial<SetPrescription> = {}): SetPrescription {
  return { ...EMPTY_SET_PRESCRIPTION, id, repsMin: 8, repsMax: 10, ...change };
}

export function anExercise(id: string, sets: SetPrescription[] = []): ExercisePrescription {
  return { id, exerciseId: `library-${id}`, exerciseName: id, notes: '', progression: null, sets };
}

/** A day whose exercises stand alone, or together where they are given as a list. */
export function aDay(
  id: string,
  exercises: readonly (ExercisePrescription | ExercisePrescription[])[] = [],
): TrainingDay {
  const groups = exercises.map((given) => {
    const prescriptions = [given].flat();
    const kind = prescriptions.length > 1 ? ('superset' as const) : ('single' as const);
    return { id: `g-${prescriptions.map((each) => each.id).join('')}`, kind, prescriptions };
  });
  return { id, name: '', weekday: null, notes: '', groups };
}

export function aWeek(id: string, days: TrainingDay[] = []): TrainingWeek {
  return { id, name: '', days };
}

export function aProgram(weeks: TrainingWeek[]): Content {
  return { title: 'Base', description: '', weeks };
}

/** The program as a coach would read it off: weeks, days, exercises, those together joined by `+`. */
export function outline({ weeks }: Content): string[][] {
  return weeks.map(({ days }) =>
    days.map(({ groups }) =>
      groups
        .map(({ prescriptions }) => prescriptions.map(({ exerciseName }) => exerciseName).join('+'))
        .join(' '),
    ),
  );
}
