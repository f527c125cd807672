import { expect, test } from 'vitest';
import { formerProgramsAsked } from './former-programs.rules.ts';

const on = (firstDay: string | null, ...programs: readonly [string, number][]) => ({
  firstDay,
  overlaps: programs.map(([programTitle, goingCount]) => ({ programTitle, goingCount })),
});

test('nothing is asked where nobody is on another program', () => {
  expect(formerProgramsAsked([])).toBeNull();
  expect(formerProgramsAsked([on('2026-11-23')])).toBeNull();
});

test('each program is named once, and what goes is counted over all', () => {
  const clients = [
    on('2026-11-23', ['Base', 2], ['Mobility', 1]),
    on('2026-11-23', ['Base', 4]),
    on('2026-11-25'),
  ];
  expect(formerProgramsAsked(clients)).toEqual({
    clientCount: 2,
    titles: ['Base', 'Mobility'],
    lastDay: '2026-11-22',
    goingCount: 7,
  });
});

test('no last day is told where clients begin on different days, or one cannot begin', () => {
  const others = [on('2026-11-24', ['Base', 1]), on(null, ['Base', 1])];
  for (const other of others) {
    const asked = formerProgramsAsked([on('2026-12-01', ['Base', 0]), other]);
    expect(asked?.lastDay).toBeNull();
  }
  expect(formerProgramsAsked([on('2026-12-01', ['Base', 0])])?.lastDay).toBe('2026-11-30');
});
