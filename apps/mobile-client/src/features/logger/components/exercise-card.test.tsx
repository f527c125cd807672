import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen, within } from '@testing-library/react-native';
import { Dimensions } from 'react-native';
import {
  aDoneSet,
  anExercise,
  aPlan,
  aPrescription,
  aSet,
  idOf,
} from '../rules/logger.fixtures.ts';
import { type SetView, shown } from '../rules/set-views.rules.ts';
import { ExerciseCard, type ExerciseCardProps } from './exercise-card.tsx';

type Told = Partial<Pick<ExerciseCardProps, 'comments' | 'suggestsLoads'>> & { isRead?: boolean };

const lastWeek = {
  sessionId: idOf(9),
  startedAtMs: Date.parse('2026-11-13T10:00:00.000Z'),
  sets: [aDoneSet(31, { loadKg: 97.5 }), aDoneSet(32, { loadKg: 97.5, reps: 4 })],
};

async function card(locale: 'en' | 'ar' = 'en', told: Told = {}) {
  const asked: unknown[] = [];
  const ask = (name: string) => (given?: unknown) => void asked.push([name, given]);
  const prescribed = told.suggestsLoads ? [111, 112] : [111];
  const asks = prescribed.map((number) => aPrescription(number, { loadKg: null, rpe: 8 }));
  const plan = aPlan([[10]], () => asks);
  const log = {
    ...anExercise(10, [aDoneSet(11, { rpe: 9 }), aSet(12)]),
    exerciseName: 'Barbell Squat',
  };
  await renderIn(
    locale,
    <ExerciseCard
      log={log}
      session={{ id: idOf(1), startedAtMs: Date.parse('2026-11-20T10:00:00Z'), plan }}
      facts={{
        exercise: null,
        history: [lastWeek],
        bests: {},
        unit: 'kg',
        isRead: told.isRead ?? true,
      }}
      comments={told.comments ?? new Map()}
      suggestsLoads={told.suggestsLoads ?? false}
      kit={null}
      groupPlace={null}
      activeSetId={idOf(12)}
      editing={null}
      actions={{
        tick: (place, row) => asked.push(['tick', place, figuresOf(row)]),
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

/** What a tick would log of a row. */
function figuresOf({ set, target }: SetView): string {
  const { loadKg, reps } = shown(set, target);
  return `${reps} × ${loadKg} kg`;
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
    ['tick', second, '4 × 97.5 kg'],
    ['tick', { exerciseLogId: idOf(10), setId: idOf(11) }, '5 × 100 kg'],
  ]);
});

test('nothing is ticked for the moment in which it is not known what a set aims at', async () => {
  const asked = await card('en', { isRead: false });
  await fireEvent.press(screen.getByRole('button', { name: 'Log set 2 of Barbell Squat' }));
  expect(asked).toEqual([]);
});

test('last time’s figures can be taken over', async () => {
  const asked = await card();
  const row = within(screen.getByLabelText('Set 2 of Barbell Squat'));
  await fireEvent.press(row.getByRole('button', { name: /Last time/ }));
  expect(asked).toEqual([['take', second]]);
});

test('on a small phone, and with large letters, last time stands on a line of its own', async () => {
  const usual = Dimensions.get('window');
  try {
    for (const window of [
      { ...usual, width: 320, fontScale: 1 },
      { ...usual, width: 412, fontScale: 2 },
    ]) {
      Dimensions.set({ window });
      const asked = await card();
      const row = within(screen.getByLabelText('Set 2 of Barbell Squat'));
      expect(row.getByText(/^Last time .*97\.5 × 4/)).toBeTruthy();
      await fireEvent.press(row.getByRole('button', { name: /Last time/ }));
      expect(asked).toEqual([['take', second]]);
      await screen.unmount();
    }
  } finally {
    Dimensions.set({ window: usual });
  }
});

test('what the coach says of a set stands under it', async () => {
  const said = {
    ...{ id: idOf(70), workoutId: idOf(1), clientId: idOf(2), setLogId: idOf(11) },
    author: { userId: idOf(3), name: 'Sam Rivera', isClient: false },
    ...{ body: 'Deeper next time', reaction: null, createdAt: '2026-11-20T10:06:00.000Z' },
    state: 'sent',
  } as const;
  await card('en', { comments: new Map([[idOf(11), [said]]]) });
  expect(screen.getByText('Deeper next time')).toBeTruthy();
  expect(screen.getByText('Sam Rivera')).toBeTruthy();
});

test('a load is proposed to nobody who did not ask for it', async () => {
  await card();
  expect(screen.queryByText('Try 95 kg')).toBeNull();
});

test('a load is proposed with its reason, and is theirs to take', async () => {
  const asked = await card('en', { suggestsLoads: true });
  expect(screen.getByText(/100 kg × 5 at RPE 9/)).toBeTruthy();
  await fireEvent.press(screen.getByRole('button', { name: 'Use 95 kg' }));
  expect(asked).toEqual([['load', second, 95]]);
});

test('speaks Arabic', async () => {
  await card('ar');
  expect(screen.getByRole('button', { name: 'سجّل المجموعة 2 من Barbell Squat' })).toBeTruthy();
});
