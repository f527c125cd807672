import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Redirect, Stack } from 'expo-router';
import { DeviceProvider } from './device.tsx';
import { GateScreen } from './gate-screen.tsx';
import { LiveStep } from './live-step.tsx';
import { useSession } from './session.ts';

/** Opens the training of who is signed in, with or without a network; others are asked to sign in. */
export function TrainingGate() {
  const session = useSession();
  const { colors } = useTheme();
  if (session.status === 'unknown') return <GateScreen step="opening" />;
  if (session.status === 'signed-out') return <Redirect href="/sign-in" />;
  return (
    <DeviceProvider key={session.user.id} userId={session.user.id}>
      <LiveStep />
      <Stack
        screenOptions={{
          headerShown: false,
          title: 'CoachMe',
          contentStyle: { backgroundColor: colors.paper },
        }}
      />
    </DeviceProvider>
  );
}
