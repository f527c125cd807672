import { expect, test } from 'vitest';
import { cursorOf, PositionCursor, positionsOf } from './pull-position.rules.ts';

const here = '0198c0de-0000-7000-8000-00000000000a';
const there = '0198c0de-0000-7000-8000-00000000000b';

test('a cursor says where each organization was read up to', () => {
  const positions = {
    database: '7.1',
    of: new Map([
      [here, { xid: '12', seq: '3' }],
      [there, { xid: '9', seq: '40' }],
    ]),
  };
  const cursor = PositionCursor.parse(JSON.parse(JSON.stringify(cursorOf(positions))));
  expect(positionsOf(cursor, here)).toEqual(positions);
});

test('a cursor from before there were several is of the organization that was asked', () => {
  expect(positionsOf(PositionCursor.parse(['7.1', '12', '3']), there)).toEqual({
    database: '7.1',
    of: new Map([[there, { xid: '12', seq: '3' }]]),
  });
});

test('what we did not write is no cursor', () => {
  for (const made of [['7.1', 'x', '3'], ['7.1', [['short', '1', '2']]], ['7.1'], null]) {
    expect(PositionCursor.safeParse(made).success).toBe(false);
  }
});
