import type { SetPrescription } from '@coachme/contracts/programs.words';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen } from '@testing-library/react-native';
import { SetsField } from './sets-field.tsx';

async function aField(locale: 'en' | 'ar' = 'en') {
  const written: { sets: SetPrescription[] } = { sets: [] };
  await renderIn(
    locale,
    <SetsField
      label="Sets for Squat"
      sets={[]}
      onChange={(sets) => {
        written.sets = sets;
      }}
    />,
  );
  return written;
}

test('sets are typed in shorthand and understood as they are typed', async () => {
  const written = await aField();
  await fireEvent.changeText(screen.getByLabelText('Sets for Squat'), '4x8-10 @RPE8 rest 2m');
  expect(written.sets).toHaveLength(4);
  expect(written.sets[3]).toMatchObject({ repsMin: 8, repsMax: 10, rpe: 8, restSeconds: 120 });
});

test('chips write for the thumb: first a target, then what holds for it', async () => {
  const written = await aField();
  await fireEvent.press(screen.getByRole('button', { name: '3x8' }));
  await fireEvent.press(screen.getByRole('button', { name: 'rest 90s' }));
  expect(screen.getByLabelText('Sets for Squat').props.value).toBe('3x8 rest 90s');
  expect(written.sets.map(({ restSeconds }) => restSeconds)).toEqual([90, 90, 90]);
  expect(screen.queryByRole('button', { name: 'rest 2m' })).toBeNull();
});

test('what cannot be read says why, and offers the word that was meant', async () => {
  const written = await aField();
  await fireEvent.changeText(screen.getByLabelText('Sets for Squat'), '3x8 tenpo 3010');
  expect(screen.getByText('This cannot be read.')).toBeTruthy();
  await fireEvent.press(screen.getByRole('button', { name: 'Use tempo' }));
  expect(written.sets[0]?.tempo).toBe('3010');
});
