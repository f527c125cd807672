import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen, within } from '@testing-library/react-native';
import {
  aDoneSet,
  anExercise,
  aPlan,
  aPrescription,
  aSet,
  idOf,
} from '../rules/logger.fixtures.ts';
import { ExerciseCard } from './exercise-card.tsx';

const lastWeek = {
  sessionId: idOf(9),
  startedAtMs: Date.parse('2026-11-13T10:00:00.000Z'),
  sets: [aDoneSet(31, { loadKg: 97.5 }), aDoneSet(32, { loadKg: 97.5, reps: 4 })],
};

async function card(locale: 'en' | 'ar' = 'en') {
  const asked: unknown[] = [];
  const ask = (name: string) => (given?: unknown) => void asked.push([name, given]);
  const plan = aPlan([[10]], () => [aPrescription(111, { loadKg: null, rpe: 8 })]);
  const log = {
    ...anExercise(10, [aDoneSet(11), aSet(12)]),
    exerciseName: 'Barbell Squat',
  };
  await renderIn(
    locale,
    <ExerciseCard
      log={log}
      session={{ id: idOf(1), startedAtMs: Date.parse('2026-11-20T10:00:00Z'), plan }}
      facts={{ exercise: null, history: [lastWeek], bests: {}, unit: 'kg' }}
      comments={new Map()}
      suggestsLoads={false}
      kit={null}
      groupPlace={null}
      activeSetId={idOf(12)}
      editing={null}
      actions={{
        tick: ask('tick'),
        edit: (place, field) => asked.push(['edit', place, field]),
        editNext: ask('next'),
        type: ask('type'),
        takeLastTime: ask('take'),
        turnWarmUp: ask('warm-up'),
        takeLoad: (place, loadKg) => asked.push(['load', place, loadKg]),
        addSet: ask('add'),
        open: ask('open'),
      }}
    />,
  );
  return asked;
}

const second = { exerciseLogId: idOf(10), setId: idOf(12) };

test('each set is a named row that shows last time and aims at it', async () => {
  await card();
  const row = within(screen.getByLabelText('Set 2 of Barbell Squat'));
  expect(row.getByLabelText('Load').props.placeholder).toBe('97.5');
  expect(row.getByLabelText('Reps').props.placeholder).toBe('4');
  expect(row.getByText(/97\.5 × 4/)).toBeTruthy();
});

test('one press ticks a set, another takes it back', async () => {
  const asked = await card();
  await fireEvent.press(screen.getByRole('button', { name: 'Log set 2 of Barbell Squat' }));
  await fireEvent.press(screen.getByRole('button', { name: 'Take back set 1 of Barbell Squat' }));
  expect(asked).toEqual([
    ['tick', second],
    ['tick', { exerciseLogId: idOf(10), setId: idOf(11) }],
  ]);
});

test('last time’s figures can be taken over', async () => {
  const asked = await card();
  const row = within(screen.getByLabelText('Set 2 of Barbell Squat'));
  await fireEvent.press(row.getByRole('button', { name: /Last time/ }));
  expect(asked).toEqual([['take', second]]);
});

test('speaks Arabic', async () => {
  await card('ar');
  expect(screen.getByRole('button', { name: 'سجّل المجموعة 2 من Barbell Squat' })).toBeTruthy();
});
