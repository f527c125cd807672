import {
  type Content,
  chosenDay,
  chosenExercise,
  chosenWeek,
  type Draft,
  daysOf,
  dayTrails,
  type Edit,
  exercisesOf,
  exerciseTrails,
  type PartKind,
  type Selection,
  setsOf,
} from './program-content.rules.ts';
import { type Direction, neighbour } from './program-navigation.rules.ts';
import { removePart } from './program-part.rules.ts';

/** Ids of all parts of a kind, in the order of the program. */
function idsOf(content: Content, part: PartKind): string[] {
  switch (part) {
    case 'week':
      return content.weeks.map(({ id }) => id);
    case 'day':
      return dayTrails(content).map(({ day }) => day.id);
    case 'exercise':
      return exerciseTrails(content).map(({ prescription }) => prescription.id);
    case 'set':
      return exerciseTrails(content)
        .flatMap(setsOf)
        .map(({ set }) => set.id);
  }
}

/** Every chosen part, in the order of the program. */
export function chosenParts({ content, selection, also = [] }: Draft): Selection[] {
  if (!selection) return [];
  if (also.length === 0) return [selection];
  const { part } = selection;
  const chosen = new Set([selection.id, ...also]);
  return idsOf(content, part).flatMap((id) => (chosen.has(id) ? [{ part, id }] : []));
}

/** Chooses a part beside those that are, or no longer; one of another kind is chosen alone. */
export function toggled({ content, selection, also = [] }: Draft, picked: Selection): Draft {
  if (selection?.part !== picked.part) return { content, selection: picked };
  const chosen = new Set([selection.id, ...also]);
  if (!chosen.has(picked.id)) {
    return { content, selection: picked, also: [...chosen] };
  }
  const rest = [...chosen].filter((id) => id !== picked.id);
  const [next, ...others] = rest;
  return next === undefined
    ? { content, selection }
    : { content, selection: { part: picked.part, id: next }, also: others };
}

/** Chooses all between the chosen part and another of its kind, both included. */
export function spanned({ content, selection }: Draft, to: Selection): Draft {
  if (selection?.part !== to.part) return { content, selection: to };
  const ids = idsOf(content, to.part);
  const [from, until] = [ids.indexOf(selection.id), ids.indexOf(to.id)].toSorted((a, b) => a - b);
  const between = ids.slice(from, (until ?? 0) + 1);
  return { content, selection: to, also: between.filter((id) => id !== to.id) };
}

/** Goes on to the part beside and keeps what is chosen; going back lets go of what was left. */
export function extended(draft: Draft, direction: Direction): Draft {
  const { content, selection, also = [] } = draft;
  const next = neighbour(draft, direction);
  if (!selection || next?.part !== selection.part || next.id === selection.id) return draft;
  const others = also.includes(next.id)
    ? also.filter((id) => id !== next.id)
    : [...also, selection.id];
  return { content, selection: next, also: others };
}

/** Chooses all that lie where the chosen part lies. */
export function allBeside(draft: Draft): Draft {
  const { content, selection } = draft;
  if (!selection) return draft;
  const also = siblingsOf(draft, selection.part).filter((id) => id !== selection.id);
  return { content, selection, also };
}

function siblingsOf(draft: Draft, part: PartKind): string[] {
  const [week, day, exercise] = [chosenWeek(draft), chosenDay(draft), chosenExercise(draft)];
  switch (part) {
    case 'week':
      return idsOf(draft.content, 'week');
    case 'day':
      return week ? daysOf(week).map((each) => each.day.id) : [];
    case 'exercise':
      return day ? exercisesOf(day).map(({ prescription }) => prescription.id) : [];
    case 'set':
      return exercise ? setsOf(exercise).map(({ set }) => set.id) : [];
  }
}

/** Does something to each chosen part in turn, all or nothing; what was chosen stays so. */
export function eachChosen(edit: Edit, order: 'forwards' | 'backwards' = 'forwards'): Edit {
  return (draft) => {
    const parts = chosenParts(draft);
    if (parts.length < 2) return edit(draft);
    let { content } = draft;
    for (const selection of order === 'forwards' ? parts : parts.toReversed()) {
      const next = edit({ content, selection });
      if (!next) return null;
      content = next.content;
    }
    return { ...draft, content };
  };
}

/** Takes every chosen part out; what stood nearest to the last is chosen. */
export const removeChosen: Edit = (draft) => {
  const parts = chosenParts(draft);
  let left: Draft | null = null;
  for (const selection of parts) {
    // A part may have gone with what it lay in.
    left = removePart(selection)(left ?? draft) ?? left;
  }
  return left;
};
