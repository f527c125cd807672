import type { ScheduledDay, SetPrescription } from '@coachme/contracts/programs.words';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen } from '@testing-library/react-native';
import type { PlanState } from './today.rules.ts';
import { WorkoutCard } from './workout-card.tsx';

const set = (id: string, change: Partial<SetPrescription>): SetPrescription => ({
  id,
  kind: 'working',
  repsMin: 8,
  repsMax: 10,
  loadKg: 82.5,
  percentOneRepMax: null,
  rpe: null,
  rir: null,
  tempo: null,
  restSeconds: 120,
  durationSeconds: null,
  distanceMeters: null,
  ...change,
});

const scheduledDay: ScheduledDay = {
  id: 'day',
  assignmentId: 'assignment',
  programTitle: 'Base',
  date: '2026-11-18',
  weekNumber: 3,
  dayNumber: 1,
  laidOut: [],
  overrides: [],
  lighter: null,
  missedDays: 'keep',
  revision: 1,
  day: {
    id: 'training-day',
    name: 'Lower body',
    weekday: null,
    notes: '',
    groups: [
      {
        id: 'group',
        kind: 'single',
        prescriptions: [
          {
            id: 'squat',
            exerciseId: 'squat',
            exerciseName: 'Barbell Squat',
            notes: '',
            progression: null,
            sets: [set('w', { kind: 'warm-up' }), set('1', {}), set('2', {}), set('3', { rpe: 8 })],
          },
        ],
      },
    ],
  },
};

async function card(state: PlanState, locale: 'en' | 'ar' = 'en') {
  const pressed: string[] = [];
  await renderIn(
    locale,
    <WorkoutCard
      scheduledDay={scheduledDay}
      state={state}
      onStart={(readiness) => pressed.push(readiness === null ? 'start' : `start at ${readiness}`)}
      onContinue={() => pressed.push('continue')}
      onSee={() => pressed.push('see')}
    />,
  );
  return pressed;
}

test('shows what is due in one line an exercise, without the warm-up, and starts it', async () => {
  const pressed = await card('due');
  expect(screen.getByText(/2 × 8–10.+82\.5 kg.+1 × 8–10.+RPE 8/)).toBeTruthy();
  await fireEvent.press(screen.getByRole('button', { name: 'Start workout' }));
  expect(pressed).toEqual(['start']);
});

test('asks how ready one is, in one tap that may be left out or taken back', async () => {
  const pressed = await card('due');
  const start = () => fireEvent.press(screen.getByRole('button', { name: 'Start workout' }));
  await start();
  await fireEvent.press(screen.getByRole('radio', { name: '2' }));
  await start();
  await fireEvent.press(screen.getByRole('radio', { name: '2' }));
  await start();
  expect(pressed).toEqual(['start', 'start at 2', 'start']);
});

test('goes on with a session that was begun', async () => {
  const pressed = await card('started');
  await fireEvent.press(screen.getByRole('button', { name: 'Continue workout' }));
  expect(pressed).toEqual(['continue']);
});

test('says what happens to a missed day', async () => {
  await card('missed');
  expect(screen.getByText(/It stays open/)).toBeTruthy();
  expect(screen.getByText('Barbell Squat')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Start it now' })).toBeTruthy();
});

test('asks nothing more of a day that is done', async () => {
  const pressed = await card('done');
  expect(screen.queryByText('Barbell Squat')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'See the session' }));
  expect(pressed).toEqual(['see']);
});

test('speaks Arabic with Latin figures', async () => {
  await card('due', 'ar');
  expect(screen.getByRole('button', { name: 'ابدأ التمرين' })).toBeTruthy();
  expect(screen.getByText(/82\.5 كغ/)).toBeTruthy();
});
