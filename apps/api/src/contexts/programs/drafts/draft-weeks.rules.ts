import type { DraftLine, DraftWeek } from '@coachme/contracts/program-drafts.contract';
import type { TrainingDay, TrainingWeek } from '@coachme/contracts/programs.words';
import { kindFor } from '@coachme/domain/programs/group-format.rules';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';

type NewId = () => string;
type Chosen = { readonly exerciseId: string | null; readonly sets: string };
export type DraftOutcome =
  | { readonly ok: true; readonly weeks: TrainingWeek[] }
  | { readonly ok: false; readonly line: number };

/**
 * The weeks of a draft as somebody looked it over: lines without an exercise are left out, days and weeks left empty
 * too. A line whose sets cannot be read stops it, by its number in the file.
 */
export function weeksOfDraft(
  weeks: readonly DraftWeek[],
  chosen: ReadonlyMap<number, Chosen>,
  newId: NewId,
): DraftOutcome {
  const wanted = (line: DraftLine) => chosen.get(line.line) ?? line;
  const lines = weeks.flatMap((week) => week.days.flatMap((day) => day.lines));
  const broken = lines.find(
    (line) => wanted(line).exerciseId !== null && !parseSetShorthand(wanted(line).sets).ok,
  );
  if (broken) return { ok: false, line: broken.line };
  const made = weeks.map((week) => ({
    id: newId(),
    name: week.name.slice(0, 120),
    days: week.days
      .map((day) => dayOf(day, { wanted, newId }))
      .filter(({ groups }) => groups.length > 0),
  }));
  return { ok: true, weeks: made.filter(({ days }) => days.length > 0) };
}

type With = { readonly wanted: (line: DraftLine) => Chosen; readonly newId: NewId };

function dayOf({ name, lines }: DraftWeek['days'][number], { wanted, newId }: With): TrainingDay {
  const groups: TrainingDay['groups'] = [];
  for (const line of lines) {
    const { exerciseId, sets: text } = wanted(line);
    const read = parseSetShorthand(text);
    if (exerciseId === null || !read.ok) continue;
    const sets = read.sets.map((set) => ({ ...set, id: newId() }));
    const prescription = {
      id: newId(),
      exerciseId,
      exerciseName: '',
      notes: '',
      progression: null,
      sets,
    };
    const above = line.isWithAbove ? groups.at(-1) : undefined;
    if (above) {
      above.prescriptions.push(prescription);
      above.kind = kindFor(above.kind, above.prescriptions.length);
    } else {
      groups.push({ id: newId(), kind: 'single', prescriptions: [prescription] });
    }
  }
  return { id: newId(), name: name.slice(0, 120), weekday: null, notes: '', groups };
}
