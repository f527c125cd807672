import {
  aDay,
  anExercise,
  aProgram,
  aSet,
  aWeek,
  countedIds,
  outline,
} from '@coachme/domain/programs/program.fixtures';
import type { Content, Edit, Selection } from '@coachme/domain/programs/program-content.rules';
import { type Direction, neighbour } from '@coachme/domain/programs/program-navigation.rules';
import { describe, expect, test } from 'vitest';
import { clipOf, duplicate, paste } from '#web/features/programs/builder/copy.rules.ts';
import {
  dropDay,
  dropExercise,
  groupWithAbove,
  moveChosen,
} from '#web/features/programs/builder/move.rules.ts';

const program = aProgram([
  aWeek('w1', [
    aDay('d1', [anExercise('a', [aSet('s1'), aSet('s2')]), anExercise('b'), anExercise('c')]),
    aDay('d2', [[anExercise('x'), anExercise('y')]]),
  ]),
  aWeek('w2', [aDay('d3')]),
]);

const exercise = (id: string): Selection => ({ part: 'exercise', id });
const day = (id: string): Selection => ({ part: 'day', id });
const week = (id: string): Selection => ({ part: 'week', id });

function doneOn(selection: Selection, edit: Edit, content: Content = program) {
  const draft = edit({ content, selection });
  return draft && outline(draft.content);
}

describe('the arrows', () => {
  const at = (selection: Selection | null, direction: Direction) =>
    neighbour({ content: program, selection }, direction)?.id;

  test('lead down a column through weeks, days and exercises', () => {
    expect(at(week('w1'), 'down')).toBe('d1');
    expect(at(day('d1'), 'down')).toBe('a');
    expect(at(exercise('c'), 'down')).toBe('w2');
    expect(at(week('w2'), 'up')).toBe('c');
  });

  test('lead across to the same height of the day beside', () => {
    expect(at(exercise('b'), 'end')).toBe('y');
    expect(at(exercise('c'), 'end')).toBe('y');
    expect(at(day('d1'), 'start')).toBe('w1');
    expect(at(day('d2'), 'end')).toBe('d2');
  });

  test('lead into sets and out of them', () => {
    expect(at(exercise('a'), 'in')).toBe('s1');
    expect(at({ part: 'set', id: 's1' }, 'down')).toBe('s2');
    expect(at({ part: 'set', id: 's2' }, 'out')).toBe('a');
    expect(at(exercise('a'), 'out')).toBe('d1');
    expect(at(day('d1'), 'out')).toBe('w1');
  });

  test('begin at the first day', () => {
    expect(at(null, 'down')).toBe('d1');
  });
});

describe('copying', () => {
  const copied = (selection: Selection) => {
    const clip = clipOf({ content: program, selection });
    if (!clip) throw new Error('nothing to copy');
    return clip;
  };

  test('puts an exercise after the chosen one, or at the end of the chosen day', () => {
    const clip = copied(exercise('a'));
    expect(doneOn(exercise('b'), paste(clip, countedIds()))?.[0]?.[0]).toBe('a b a c');
    expect(doneOn(day('d3'), paste(clip, countedIds()))?.[1]).toEqual(['a']);
    expect(doneOn(exercise('x'), paste(clip, countedIds()))?.[0]?.[1]).toBe('x+a+y');
  });

  test('makes every id anew, sets too', () => {
    const draft = paste(
      copied(day('d1')),
      countedIds(),
    )({ content: program, selection: week('w2') });
    const ids = JSON.stringify(draft?.content).match(/"id":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(outline(draft?.content ?? program)[1]).toEqual(['', 'a b c']);
  });

  test('puts sets after the chosen set or at the end of the chosen exercise', () => {
    const clip = copied({ part: 'set', id: 's1' });
    const draft = paste(clip, countedIds())({ content: program, selection: exercise('b') });
    expect(draft?.content.weeks[0]?.days[0]?.groups[1]?.prescriptions[0]?.sets).toHaveLength(1);
  });

  test('duplicates weeks and days in their place', () => {
    expect(doneOn(week('w1'), duplicate(countedIds()))).toHaveLength(3);
    expect(doneOn(day('d1'), duplicate(countedIds()))?.[0]).toEqual(['a b c', 'a b c', 'x+y']);
  });
});

describe('moving', () => {
  const moved = (selection: Selection, way: 'up' | 'down' | 'start' | 'end') =>
    doneOn(selection, moveChosen(way, countedIds()));

  test('shifts an exercise in its day and to the day beside', () => {
    expect(moved(exercise('b'), 'up')?.[0]?.[0]).toBe('b a c');
    expect(moved(exercise('b'), 'end')?.[0]).toEqual(['a c', 'x+y b']);
    expect(moved(exercise('a'), 'up')?.[0]?.[0]).toBe('a b c');
  });

  test('leads an exercise through its group and out of it', () => {
    expect(moved(exercise('x'), 'down')?.[0]?.[1]).toBe('y+x');
    expect(moved(exercise('y'), 'down')?.[0]?.[1]).toBe('x y');
    expect(moved(exercise('x'), 'up')?.[0]?.[1]).toBe('x y');
  });

  test('shifts days across a week and to other weeks, and weeks', () => {
    expect(moved(day('d2'), 'start')?.[0]).toEqual(['x+y', 'a b c']);
    expect(moved(day('d2'), 'down')).toEqual([['a b c'], ['', 'x+y']]);
    expect(moved(week('w2'), 'up')?.[0]).toEqual(['']);
  });

  test('drops where the pointer says', () => {
    const ids = countedIds();
    const before = dropExercise('c', { dayId: 'd1', before: 'g-a', newId: ids });
    expect(doneOn(exercise('c'), before)?.[0]?.[0]).toBe('c a b');
    const elsewhere = dropExercise('x', { dayId: 'd3', before: null, newId: ids });
    expect(doneOn(exercise('x'), elsewhere)).toEqual([['a b c', 'y'], ['x']]);
    const onItself = dropExercise('a', { dayId: 'd1', before: 'g-a', newId: ids });
    expect(doneOn(exercise('a'), onItself)).toBeNull();
    const dropped = dropDay('d1', { weekId: 'w2', before: 'd3' });
    expect(doneOn(day('d1'), dropped)).toEqual([['x+y'], ['a b c', '']]);
  });
});

describe('grouping', () => {
  test('joins an exercise to the one above and takes it out again', () => {
    const joined = groupWithAbove(countedIds())({ content: program, selection: exercise('b') });
    expect(outline(joined?.content ?? program)[0]?.[0]).toBe('a+b c');
    expect(doneOn(exercise('b'), groupWithAbove(countedIds()), joined?.content)?.[0]?.[0]).toBe(
      'a b c',
    );
  });

  test('has nothing to do for the first of a day', () => {
    expect(doneOn(exercise('a'), groupWithAbove(countedIds()))).toBeNull();
  });
});
