import { space } from '@coachme/design-tokens/tokens';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({
  frame: { flex: 1, alignItems: 'center', justifyContent: 'center', padding: space(8) },
  words: { maxWidth: 360 },
});

const words = { 'other-tab': 'otherTab', 'no-storage': 'noStorage' } as const;

/** What is seen while the device's database is not open yet; opening takes no longer than a blink, so it shows nothing. */
export function GateScreen({ step }: { step: 'opening' | 'other-tab' | 'no-storage' }) {
  const t = useTranslations('appShell.gate');
  return (
    <View style={styles.frame} aria-busy={step === 'opening'} aria-label={t('opening')}>
      {step === 'opening' ? null : (
        <Text align="center" tone="ink2" style={styles.words}>
          {t(words[step])}
        </Text>
      )}
    </View>
  );
}
