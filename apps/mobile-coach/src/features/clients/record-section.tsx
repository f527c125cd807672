import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { recordLine } from '@coachme/i18n/sentences';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ record: { gap: space(0.5) } });

/** Bests that were beaten, newest first. */
export function RecordSection({ records }: { records: readonly PersonalRecord[] }) {
  const t = useTranslations('workspace.client.records');
  const kinds = useTranslations('words.recordKinds');
  const formats = useFormats();
  return (
    <Section title={t('title')}>
      {records.length === 0 ? <Text tone="ink3">{t('none')}</Text> : null}
      {records.map((record) => (
        <View key={record.id} style={styles.record}>
          <Text step="sm" isFigure>
            {recordLine(record, { t, kinds }, formats)}
          </Text>
          <Text step="xs" tone="ink3">
            {formats.date(record.achievedOn)}
          </Text>
        </View>
      ))}
    </Section>
  );
}
