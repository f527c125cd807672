import type { Deload } from '@coachme/contracts/deloads.contract';
import { space } from '@coachme/design-tokens/tokens';
import { deloadReasonWords } from '@coachme/i18n/deload-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ reason: { gap: space(1) } });

/** What a lighter week would be, and what speaks for it. */
export function DeloadEvidence({ deload: { reasons, takenBackAt } }: { deload: Deload }) {
  const t = useTranslations('deload');
  const words = useTranslations('deload.reasons');
  const formats = useFormats();
  return (
    <>
      {reasons.map((reason) => {
        const { said, evidence } = deloadReasonWords(reason, words, formats);
        return (
          <View key={reason.kind} style={styles.reason}>
            <Text weight="medium">{said}</Text>
            {evidence.map((line) => (
              <Text key={line} step="sm" tone="ink2" isFigure>
                {line}
              </Text>
            ))}
          </View>
        );
      })}
      <Text tone="ink2">{t('what')}</Text>
      {takenBackAt === null ? null : (
        <Text tone="ink2">{t('again', { date: formats.instant(takenBackAt) })}</Text>
      )}
    </>
  );
}
