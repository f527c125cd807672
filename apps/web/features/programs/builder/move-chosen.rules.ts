import {
  type Edit,
  findExercise,
  type NewId,
} from '@coachme/domain/programs/program-content.rules';
import type { Direction } from '@coachme/domain/programs/program-navigation.rules';
import { chosenParts, eachChosen } from '@coachme/domain/programs/program-selection.rules';
import { groupWithAbove, moveChosen } from '#web/features/programs/builder/move.rules.ts';

type Way = Exclude<Direction, 'in' | 'out'>;

/** Moves all chosen parts one place, those in front first, so that none runs into another. */
export function moveAllChosen(way: Way, newId: NewId): Edit {
  const move = moveChosen(way, newId);
  return (draft) => {
    // Exercises go to the end of the day beside, one after the other; all else takes the place of its neighbour.
    const isAppended = draft.selection?.part === 'exercise' && way === 'end';
    const isTowardsEnd = way === 'down' || way === 'end';
    const order = isTowardsEnd && !isAppended ? 'backwards' : 'forwards';
    const isOne = chosenParts(draft).length === 1;
    return eachChosen(isOne ? move : mustMove(move), order)(draft);
  };
}

/** One that stands at the edge holds the others back, or they would run past it. */
function mustMove(move: Edit): Edit {
  return (draft) => {
    const moved = move(draft);
    const isSame = JSON.stringify(moved?.content) === JSON.stringify(draft.content);
    return isSame ? null : moved;
  };
}

/** Joins all chosen exercises to one group; a single one joins the one above, or stands alone again. */
export function groupChosen(newId: NewId): Edit {
  return (draft) => {
    const [, ...others] = chosenParts(draft);
    if (others.length === 0) return groupWithAbove(newId)(draft);
    let { content } = draft;
    for (const selection of others) {
      // Whoever follows another in its group is with it already.
      if (findExercise(content, selection.id)?.prescriptionIndex !== 0) continue;
      content = groupWithAbove(newId)({ content, selection })?.content ?? content;
    }
    return content === draft.content ? null : { ...draft, content };
  };
}
