import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { screen } from '@testing-library/react-native';
import { aDoneSet, idOf } from '../rules/logger.fixtures.ts';
import { ExerciseUnit } from '../use-exercise-unit.tsx';
import { EarlierSessions } from './earlier-sessions.tsx';

const figures = { setCount: 2, reps: 10, volumeKg: 600, topLoadKg: 60, formula: 'epley' as const };
const newest = {
  ...{ ...figures, workoutId: idOf(1), date: '2026-11-13', e1rmKg: 70 },
  sets: [
    aDoneSet(11, { kind: 'warm-up', loadKg: 20, reps: 10 }),
    aDoneSet(12, { loadKg: 60, reps: 5 }),
    aDoneSet(13, { loadKg: 60, reps: 4 }),
    aDoneSet(14, { loadKg: 52.5, reps: 8 }),
  ],
};
const held = {
  ...{ ...figures, workoutId: idOf(2), date: '2026-11-06', e1rmKg: null },
  sets: [aDoneSet(21, { loadKg: null, reps: null, durationSeconds: 45 })],
};

/** Without the marks that keep figures together in any direction. */
const plain = (text: string) =>
  text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll('\u00a0', ' ');
const said = () =>
  screen.getAllByText(/\S/).map(({ props }) => plain([props.children].flat().join('')));

test('each session says its date, its work sets in short and its estimate, the best of them first', async () => {
  await renderIn('en', <EarlierSessions sessions={[newest, held]} />);
  expect(said()).toEqual([
    'Best of these',
    '60 kg × 5',
    '13 Nov 2026',
    'e1RM 70 kg',
    '60 kg × 5, 4 · 52.5 kg × 8',
    '6 Nov 2026',
    '0:45',
  ]);
});

test('loads are read in the unit of the exercise, in the words of the reader', async () => {
  await renderIn(
    'ar',
    <ExerciseUnit value="lb">
      <EarlierSessions sessions={[newest]} />
    </ExerciseUnit>,
  );
  expect(said()).toContain('أفضلها');
  expect(said().join('\n')).toContain('132.28');
});
