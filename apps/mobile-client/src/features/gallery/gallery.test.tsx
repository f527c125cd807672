import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { ToastProvider } from '@coachme/ui-mobile/toast';
import { fireEvent, screen } from '@testing-library/react-native';
import { Specimens } from './specimens.tsx';

const gallery = (
  <ToastProvider>
    <Specimens />
  </ToastProvider>
);

test.each(['en', 'ar', 'sw'] as const)('all of it is drawn in %s', async (locale) => {
  await renderIn(locale, gallery);
  expect(screen.getAllByRole('heading').length).toBeGreaterThan(25);
});

test('a select reads its label and choice, opens a list, and closes with the choice', async () => {
  await renderIn('en', gallery);
  const [field, ...others] = screen.getAllByRole('button', { name: 'Exercise: Barbell' });
  if (!field) throw new Error('No select is drawn.');
  expect(others.length).toBeGreaterThan(0);
  await fireEvent.press(field);
  expect(screen.getByRole('radio', { name: 'Machine' })).not.toBeChecked();
  await fireEvent.press(screen.getByRole('radio', { name: 'Cable' }));
  expect(screen.queryByRole('radio', { name: 'Machine' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Exercise: Cable' }).length).toBeGreaterThan(0);
});

test('a day is picked from its month, and none beyond the bounds', async () => {
  await renderIn('en', gallery);
  await fireEvent.press(screen.getByRole('button', { name: /20 November 2026|November 20, 2026/ }));
  expect(screen.getByRole('radio', { name: /November 4, 2026|4 November 2026/ })).toBeDisabled();
  await fireEvent.press(screen.getByRole('radio', { name: /November 27, 2026|27 November 2026/ }));
  expect(
    screen.getByRole('button', { name: /November 27, 2026|27 November 2026/ }),
  ).toBeOnTheScreen();
});

test('a time is understood as it is typed, and what is no time is said', async () => {
  await renderIn('en', gallery);
  const field = screen.getByDisplayValue('07:30');
  await fireEvent.changeText(field, '945');
  await fireEvent(field, 'blur');
  expect(screen.getByDisplayValue('09:45')).toBeOnTheScreen();
  const before = screen.getAllByText('Required').length;
  await fireEvent.changeText(screen.getByDisplayValue('09:45'), '27');
  await fireEvent(screen.getByDisplayValue('27'), 'blur');
  expect(screen.getAllByText('Required')).toHaveLength(before + 1);
});

test('a chart has its numbers one press away', async () => {
  await renderIn('en', gallery);
  expect(screen.getAllByText('82.5')).toHaveLength(1);
  await fireEvent.press(screen.getByRole('button', { name: 'Show numbers' }));
  expect(screen.getAllByText('82.5')).toHaveLength(2);
});
