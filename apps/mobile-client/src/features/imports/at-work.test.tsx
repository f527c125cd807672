import type { Import } from '@coachme/contracts/imports.contract';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { screen } from '@testing-library/react-native';
import { AtWork } from './at-work.tsx';

const id = '01890000-0000-7000-8000-000000000001';
const writing: Import = {
  ...{ id, clientId: id, fileName: 'hevy.csv', source: 'hevy', unit: 'kg', timeZone: 'UTC' },
  ...{ state: 'committing', exercises: [], problems: [], problemCount: 0, revision: 3 },
  ...{ failure: null, failureReason: null, createdAt: '2026-11-20T08:00:00Z' },
  ...{ committedAt: null, undoneAt: null, cancelledAt: null, finishingAt: null },
  counts: {
    ...{ rows: 4900, refusedRows: 0, sessions: 409, sets: 4900, knownSessions: 0 },
    ...{ writtenSessions: 200, writtenSets: 2400, keptSessions: 0 },
  },
};
const nothing = async () => undefined;

test('a history that is being written says how far it is, and can be cancelled', async () => {
  await renderIn('en', <AtWork found={writing} again={nothing} />);
  expect(screen.getByText('200 of 409 sessions written')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
});

test('while its records are worked out it says that it is too late, and what can be done', async () => {
  const finishing = { ...writing, finishingAt: '2026-11-20T08:00:05Z' };
  await renderIn('en', <AtWork found={finishing} again={nothing} />);
  expect(screen.getByText(/can no longer be cancelled; you can take it back/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is taken back after all says that', async () => {
  const undoing = { ...writing, state: 'undoing' as const, finishingAt: '2026-11-20T08:00:05Z' };
  await renderIn('en', <AtWork found={undoing} again={nothing} />);
  expect(screen.getByText('Everything it brought is being taken back.')).toBeTruthy();
});
