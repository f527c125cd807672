import './plural-rules';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ToastProvider } from '@coachme/ui-mobile/toast';
import { useFonts } from 'expo-font';
import { Stack } from 'expo-router';
import { hide, preventAutoHideAsync } from 'expo-splash-screen';
import { StatusBar } from 'expo-status-bar';
import { useEffect } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { fontFiles } from './fonts';
import { PreferencesProvider } from './preferences.tsx';
import { type Shell, ShellProvider } from './shell.tsx';

// The phone shows its own picture until the letters are here, so that nothing jumps.
void preventAutoHideAsync();

/** Everything every screen stands on: letters, words, theme, and who is here. */
export function AppRoot({ shell }: { shell: Shell }) {
  const [areFontsRead, fontProblem] = useFonts(fontFiles);
  useEffect(() => void shell.session.restore(), [shell]);
  // Without its letters the app is still readable.
  const isReady = areFontsRead || fontProblem !== null;
  useEffect(() => {
    if (isReady) hide();
  }, [isReady]);
  if (!isReady) return null;
  return (
    <SafeAreaProvider>
      <ShellProvider shell={shell}>
        <PreferencesProvider>
          <ToastProvider>
            <Screens />
          </ToastProvider>
        </PreferencesProvider>
      </ShellProvider>
    </SafeAreaProvider>
  );
}

function Screens() {
  const { name } = useTheme();
  return (
    <>
      <StatusBar style={name === 'dark' ? 'light' : 'dark'} />
      <ScreenStack />
    </>
  );
}

/** Screens one above the other, on paper. */
export function ScreenStack() {
  const { colors } = useTheme();
  return (
    <Stack
      screenOptions={{
        headerShown: false,
        title: 'CoachMe',
        contentStyle: { backgroundColor: colors.paper },
      }}
    />
  );
}
