import { type Content, type Edit, findWeek, type TrainingWeek } from './program-content.rules.ts';

/** A block of weeks that follow each other under one name; places count from 0, both ends included. */
export type Mesocycle = { readonly name: string; readonly from: number; readonly to: number };

const nameOf = ({ mesocycle }: TrainingWeek): string => mesocycle ?? '';

/** The blocks of a program in order; weeks without a name stand in blocks without one. */
export function mesocyclesOf({ weeks }: Content): Mesocycle[] {
  const blocks: Mesocycle[] = [];
  for (const [index, week] of weeks.entries()) {
    const last = blocks.at(-1);
    if (last && last.name === nameOf(week)) blocks.splice(-1, 1, { ...last, to: index });
    else blocks.push({ name: nameOf(week), from: index, to: index });
  }
  return blocks;
}

/** The block a week stands in. */
export function mesocycleAt(content: Content, weekIndex: number): Mesocycle | undefined {
  return mesocyclesOf(content).find(({ from, to }) => from <= weekIndex && weekIndex <= to);
}

/** Starts a block at a week, which the weeks after it that were of the same block follow. */
export function startMesocycle(weekId: string, name: string): Edit {
  return renamed(weekId, name, (block, weekIndex) => ({ ...block, from: weekIndex }));
}

/** Names the whole block a week stands in. */
export function renameMesocycle(weekId: string, name: string): Edit {
  return renamed(weekId, name, (block) => block);
}

function renamed(
  weekId: string,
  name: string,
  spanOf: (block: Mesocycle, weekIndex: number) => Mesocycle,
): Edit {
  return (draft) => {
    const { content } = draft;
    const trail = findWeek(content, weekId);
    const block = trail && mesocycleAt(content, trail.weekIndex);
    if (!block) return null;
    const { from, to } = spanOf(block, trail.weekIndex);
    const weeks = content.weeks.map((week, index) =>
      index >= from && index <= to ? { ...week, mesocycle: name === '' ? null : name } : week,
    );
    return { ...draft, content: { ...content, weeks } };
  };
}
