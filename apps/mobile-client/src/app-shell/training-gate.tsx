import { ScreenStack } from '@coachme/mobile-shell/app-root';
import { GateScreen } from '@coachme/mobile-shell/gate-screen';
import { RemovedDevice } from '@coachme/mobile-shell/removed-device';
import { useSession } from '@coachme/mobile-shell/shell';
import { SignInFirst, useAskedPath } from '@coachme/mobile-shell/sign-in-first';
import { ActingBanner, ActingOver } from './acting-banner.tsx';
import { DeviceProvider } from './device.tsx';
import { LiveStep } from './live-step.tsx';
import { shell } from './session.ts';

/** Opens the training of who is signed in, with or without a network; others are asked to sign in. */
export function TrainingGate() {
  const session = useSession();
  const asked = useAskedPath();
  if (session.status === 'unknown') return <GateScreen step="opening" />;
  if (session.status === 'removed') return <RemovedDevice userId={session.userId} />;
  const isActing = shell.surface === 'acting';
  const isOver = session.status === 'signed-out' || session.isLost;
  if (isActing && isOver) return <ActingOver />;
  if (session.status === 'signed-out') return <SignInFirst asked={asked} />;
  return (
    <DeviceProvider key={session.user.id} userId={session.user.id}>
      <LiveStep />
      {isActing ? <ActingBanner /> : null}
      <ScreenStack />
    </DeviceProvider>
  );
}
