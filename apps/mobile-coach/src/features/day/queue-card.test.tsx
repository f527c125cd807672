import type { NeedsYou } from '@coachme/contracts/progress.contract';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { screen } from '@testing-library/react-native';
import { QueueCard } from './queue-card.tsx';

const need: NeedsYou = {
  clientId: '01890000-0000-7000-8000-000000000001',
  clientName: 'Tom Becker',
  reason: 'missed-workouts',
  urgency: 'today',
  since: '2026-11-06',
  evidence: { missed: 5, ratio: 0.55, weekly: [2, 3, 3, 1], quote: 'Busy at work' },
};

test('a card of the queue says why in a sentence, shows the evidence, and offers one step', async () => {
  await renderIn('en', <QueueCard need={need} />);
  expect(screen.getByText('Missed 5 sessions since 6 Nov.')).toBeTruthy();
  expect(screen.getByText('55%')).toBeTruthy();
  expect(screen.getByText(/Busy at work/)).toBeTruthy();
  expect(
    screen.getByLabelText('Sessions per week of Tom Becker, oldest first: 2, 3, 3, 1'),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'See the week' })).toBeTruthy();
});

test('the same card in Arabic counts as Arabic does', async () => {
  await renderIn('ar', <QueueCard need={need} />);
  expect(screen.getByText('فاتته 5 جلسات منذ 6 نوفمبر.')).toBeTruthy();
});
