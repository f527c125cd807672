import type { Deload } from '@coachme/contracts/deloads.contract';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { screen } from '@testing-library/react-native';
import { DeloadEvidence } from './deload-evidence.tsx';

const id = '01890000-0000-7000-8000-000000000001';
const waiting: Deload = {
  ...{ id, clientId: id, assignmentId: id, proposedAt: '2026-11-20T08:00:00Z' },
  ...{ decidedAt: null, isAccepted: null, from: null, to: null, takenBackAt: null, isBegun: false },
  reasons: [
    {
      kind: 'stalled',
      lifts: [{ exerciseId: id, exerciseName: 'Barbell Squat', bestKg: 120, sinceKg: 118.5 }],
    },
    { kind: 'readiness', answers: [{ date: '2026-11-18', readiness: 2 }] },
    { kind: 'scheduled', weekNumber: 4 },
  ],
};

test('a proposal says what speaks for it, figure by figure, and that nothing changes before the decision', async () => {
  await renderIn('en', <DeloadEvidence deload={waiting} />);
  expect(screen.getByText('1 main lift has not gained 1 % in three sessions')).toBeTruthy();
  expect(screen.getByText(/Barbell Squat: best 120 kg, since then 118.5 kg/)).toBeTruthy();
  expect(screen.getByText('18 Nov: 2 of 5')).toBeTruthy();
  expect(screen.getByText(/Week 4 is planned to be easier/)).toBeTruthy();
  expect(screen.getByText(/Nothing changes until you decide/)).toBeTruthy();
});

test('one that was taken back says so, in Arabic too', async () => {
  await renderIn(
    'ar',
    <DeloadEvidence deload={{ ...waiting, takenBackAt: '2026-11-20T09:00:00Z' }} />,
  );
  expect(screen.getByText(/جرى التراجع/)).toBeTruthy();
});
