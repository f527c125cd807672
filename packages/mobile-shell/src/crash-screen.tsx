import { palettes, space } from '@coachme/design-tokens/tokens';
import { crashWords } from '@coachme/i18n/crash-words';
import { closestLocale } from '@coachme/i18n/locales';
import { getLocales } from 'expo-localization';
import { useEffect } from 'react';
import { Pressable, StyleSheet, Text, useColorScheme, View } from 'react-native';

const styles = StyleSheet.create({
  frame: { flex: 1, alignItems: 'center', justifyContent: 'center', gap: space(4) },
  words: { fontSize: 16, textAlign: 'center', padding: space(6) },
  button: { minHeight: space(11), justifyContent: 'center', paddingHorizontal: space(4) },
});

/** What a person sees when a screen fails; it leans on nothing that may be what failed. */
export function CrashScreen({ error, retry }: { error: Error; retry: () => Promise<void> }) {
  const words = crashWords[closestLocale(getLocales().map(({ languageTag }) => languageTag))];
  const colors = palettes[useColorScheme() === 'dark' ? 'dark' : 'light'];
  useEffect(() => {
    console.error(error);
    // A browser passes it on to whoever hears of errors nobody caught.
    globalThis.reportError?.(error);
  }, [error]);
  return (
    <View style={[styles.frame, { backgroundColor: colors.paper }]}>
      <Text style={[styles.words, { color: colors.ink }]}>{words.crashed}</Text>
      <Pressable role="button" onPress={retry} style={styles.button}>
        <Text style={{ color: colors.ink, textDecorationLine: 'underline' }}>{words.retry}</Text>
      </Pressable>
    </View>
  );
}
