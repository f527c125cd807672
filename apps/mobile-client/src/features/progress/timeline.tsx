import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useRecordValue } from '@coachme/mobile-shell/use-record-value';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  list: {
    gap: space(4),
    borderStartWidth: 1,
    borderStartColor: colors.line,
    paddingStart: space(4),
  },
  day: { gap: space(1), alignItems: 'flex-start' },
}));

/** Every record of an exercise, newest first; those of one session stand together, each with what it beat. */
export function Timeline({ records }: { records: readonly PersonalRecord[] }) {
  const styles = useStyles();
  const t = useTranslations('lifts.timeline');
  const formats = useFormats();
  const days = [...Map.groupBy(records, ({ workoutId }) => workoutId).values()];
  return (
    <Section title={t('title')}>
      <View style={styles.list}>
        {days.map((ofDay, index) => (
          <View key={ofDay[0]?.workoutId} style={styles.day}>
            <Text step="sm" tone="ink3">
              {formats.date(ofDay[0]?.achievedOn ?? '')}
            </Text>
            {ofDay.map((record) => (
              <RecordLine key={record.id} record={record} isLatest={index === 0} />
            ))}
          </View>
        ))}
      </View>
    </Section>
  );
}

function RecordLine({ record, isLatest }: { record: PersonalRecord; isLatest: boolean }) {
  const t = useTranslations('lifts.timeline');
  const kinds = useTranslations('words.recordKinds');
  const write = useRecordValue();
  const formats = useFormats();
  const { kind, value, previous, loadKg, formula } = record;
  const at = kind === 'reps' && loadKg ? t('at', { load: formats.weight(loadKg) }) : '';
  const by =
    kind === 'e1rm' && formula
      ? t('by', { formula: formula.charAt(0).toUpperCase() + formula.slice(1) })
      : '';
  const line = [`${kinds(kind)}: ${write(kind, value)}`, at, by].filter(Boolean).join(' ');
  return (
    <View>
      {isLatest && previous !== null ? (
        <Chalk isFigure>{line}</Chalk>
      ) : (
        <Text isFigure>{line}</Text>
      )}
      <Text step="sm" tone="ink3" isFigure>
        {previous === null ? t('first') : t('beat', { previous: write(kind, previous) })}
      </Text>
    </View>
  );
}
