import './plural-rules.ts';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ToastProvider } from '@coachme/ui-mobile/toast';
import { useFonts } from 'expo-font';
import { Stack } from 'expo-router';
import { StatusBar } from 'expo-status-bar';
import { useEffect } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { fontFiles } from './fonts';
import { PreferencesProvider } from './preferences.tsx';
import { session } from './session.ts';

/** Everything every screen stands on: letters, words, theme, and who is here. */
export function AppRoot() {
  const [areFontsRead, fontProblem] = useFonts(fontFiles);
  useEffect(() => void session.restore(), []);
  // Without its letters the app is still readable.
  if (!areFontsRead && !fontProblem) return null;
  return (
    <SafeAreaProvider>
      <PreferencesProvider>
        <ToastProvider>
          <Screens />
        </ToastProvider>
      </PreferencesProvider>
    </SafeAreaProvider>
  );
}

function Screens() {
  const { colors, name } = useTheme();
  return (
    <>
      <StatusBar style={name === 'dark' ? 'light' : 'dark'} />
      <Stack
        screenOptions={{
          headerShown: false,
          title: 'CoachMe',
          contentStyle: { backgroundColor: colors.paper },
        }}
      />
    </>
  );
}
