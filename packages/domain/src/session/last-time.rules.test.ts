import { describe, expect, test } from 'vitest';
import { lastTimeOf, type SetPlace } from './last-time.rules.ts';
import { aSetLog } from './set-log.fixtures.ts';

const history = [
  { sessionId: 'old', startedAtMs: 1, sets: [aSetLog({ id: 'old-1' })] },
  {
    sessionId: 'last',
    startedAtMs: 2,
    sets: [
      aSetLog({ id: 'warm', kind: 'warm-up', loadKg: 40 }),
      aSetLog({ id: 'last-1' }),
      aSetLog({ id: 'last-2' }),
      aSetLog({ id: 'open', isCompleted: false }),
    ],
  },
  { sessionId: 'now', startedAtMs: 3, sets: [aSetLog({ id: 'now-1' })] },
];
const at = (change: Partial<SetPlace> = {}): SetPlace => ({
  sessionId: 'now',
  startedAtMs: 3,
  isWarmUp: false,
  setIndex: 0,
  ...change,
});

describe('last time', () => {
  test('is the same set of the session before', () => {
    expect(lastTimeOf(at(), history)?.set.id).toBe('last-1');
    expect(lastTimeOf(at({ setIndex: 1 }), history)?.set.id).toBe('last-2');
    expect(lastTimeOf(at({ isWarmUp: true }), history)?.set.id).toBe('warm');
  });

  test('is the last completed set when there were fewer', () => {
    expect(lastTimeOf(at({ setIndex: 9 }), history)?.set.id).toBe('last-2');
  });

  test('looks further back when the session before had none, and never ahead', () => {
    const before = at({ sessionId: 'last', startedAtMs: 2 });
    expect(lastTimeOf(before, history)?.set.id).toBe('old-1');
    expect(lastTimeOf({ ...before, isWarmUp: true }, history)).toBeNull();
    expect(lastTimeOf(at({ sessionId: 'old', startedAtMs: 1 }), history)).toBeNull();
  });
});
