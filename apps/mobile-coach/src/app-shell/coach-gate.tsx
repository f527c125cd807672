import { ScreenStack } from '@coachme/mobile-shell/app-root';
import { GateScreen } from '@coachme/mobile-shell/gate-screen';
import { RemovedDevice } from '@coachme/mobile-shell/removed-device';
import { useSession } from '@coachme/mobile-shell/shell';
import { SignInFirst, useAskedPath } from '@coachme/mobile-shell/sign-in-first';
import { CoachDeviceProvider } from './coach-device.tsx';
import { LiveStep } from './live-step.tsx';
import { NotCoachScreen } from './not-coach-screen.tsx';

const coaching = new Set(['owner', 'admin', 'coach']);

/** Opens what the coach has here, with or without a network; others are asked to sign in. */
export function CoachGate() {
  const session = useSession();
  const asked = useAskedPath();
  if (session.status === 'unknown') return <GateScreen step="opening" />;
  if (session.status === 'signed-out') return <SignInFirst asked={asked} />;
  if (session.status === 'removed') return <RemovedDevice userId={session.userId} />;
  const { user, organization } = session;
  if (!organization?.roles.some((role) => coaching.has(role))) return <NotCoachScreen />;
  return (
    <CoachDeviceProvider key={`${user.id} ${organization.id}`} userId={user.id}>
      <LiveStep />
      <ScreenStack />
    </CoachDeviceProvider>
  );
}
