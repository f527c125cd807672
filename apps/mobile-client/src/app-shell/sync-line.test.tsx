import type { OutboxItem } from '@coachme/mobile-core/execution/outbox';
import type { SyncState } from '@coachme/mobile-core/execution/sync';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen } from '@testing-library/react-native';
import { SyncLineView } from './sync-line.tsx';

const inStep: SyncState = {
  isOnline: true,
  isSyncing: false,
  waiting: [],
  problems: [],
  lastSyncAt: null,
  needsSignIn: false,
  isCoached: true,
};

const item = (setCount: number): OutboxItem => ({
  id: String(setCount),
  title: 'Lower body',
  localDate: '2026-11-20',
  state: 'waiting',
  setCount,
  isDeletion: false,
  reason: null,
  message: null,
});

const said: [string, Partial<SyncState>, string][] = [
  ['all is sent', {}, 'All saved'],
  ['sets wait', { waiting: [item(2), item(1)] }, '3 sets waiting'],
  ['one set waits', { waiting: [item(1)] }, '1 set waiting'],
  ['offline', { isOnline: false }, 'Offline. Everything is kept on this phone'],
  [
    'offline with sets',
    { isOnline: false, waiting: [item(2)] },
    'Offline. 2 sets wait on this phone',
  ],
  ['refused', { problems: [item(1)] }, '1 session needs your decision'],
  [
    'signed out',
    { needsSignIn: true, waiting: [item(1)] },
    'Sign in again to send what you logged',
  ],
];

test.each(said)('%s', async (_, change, words) => {
  let presses = 0;
  const state = { ...inStep, ...change };
  await renderIn(
    'en',
    <SyncLineView
      state={state}
      onPress={() => {
        presses += 1;
      }}
    />,
  );
  expect(screen.getByText(words)).toBeTruthy();
  await fireEvent.press(screen.getByRole('link'));
  expect(presses).toBe(1);
});

test('counts two in Arabic as Arabic does', async () => {
  const state = { ...inStep, waiting: [item(2)] };
  await renderIn('ar', <SyncLineView state={state} onPress={() => undefined} />);
  expect(screen.getByText('مجموعتان بانتظار الإرسال')).toBeTruthy();
});
