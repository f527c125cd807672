import { openedSignedOut } from '@coachme/mobile-shell/test/opened-signed-out';
import { TrainingGate } from './training-gate.tsx';

test('a screen opened signed out is where the sign-in leads on to', async () => {
  const place = await openedSignedOut(TrainingGate, '/security/devices');
  expect(place).toBe('/sign-in?next=%2Fsecurity%2Fdevices');
});

test('the start opened signed out asks for nothing beyond', async () => {
  expect(await openedSignedOut(TrainingGate, '/')).toBe('/sign-in');
});
