import type { WorkoutRow } from '@coachme/contracts/execution.words';
import { doneWords } from '@coachme/i18n/live-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

/** What was trained, newest first. */
export function SessionSection({ sessions }: { sessions: readonly WorkoutRow[] }) {
  const t = useTranslations('workspace.client.sessions');
  const units = useTranslations('units');
  const live = useTranslations('workspace.day.live');
  const formats = useFormats();
  /** A run is no set of nothing: its time, its way and its pace. */
  const came = ({ endurance, setCount, volumeKg }: WorkoutRow) => [
    ...(endurance ? [doneWords(endurance, live, formats)] : []),
    ...(endurance && volumeKg === 0
      ? []
      : [units('sets', { count: setCount }), formats.volume(volumeKg)]),
  ];
  return (
    <Section title={t('title')}>
      {sessions.length === 0 ? <Text tone="ink3">{t('none')}</Text> : null}
      <View>
        {sessions.map((row) => (
          <ListRow
            key={row.id}
            title={row.title}
            subtitle={[formats.date(row.localDate, 'short'), ...came(row)].join(' · ')}
            onPress={() => router.push(`/sessions/${row.id}`)}
            end={
              row.endedAt === null ? (
                <Chip tone="on-track" label={t('open')} />
              ) : row.recordCount > 0 ? (
                <Chip label={t('records', { count: row.recordCount })} />
              ) : undefined
            }
          />
        ))}
      </View>
    </Section>
  );
}
