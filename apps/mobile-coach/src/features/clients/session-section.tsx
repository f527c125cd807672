import type { WorkoutRow } from '@coachme/contracts/execution.words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

/** What was trained, newest first. */
export function SessionSection({ sessions }: { sessions: readonly WorkoutRow[] }) {
  const t = useTranslations('workspace.client.sessions');
  const units = useTranslations('units');
  const formats = useFormats();
  return (
    <Section title={t('title')}>
      {sessions.length === 0 ? <Text tone="ink3">{t('none')}</Text> : null}
      <View>
        {sessions.map((row) => (
          <ListRow
            key={row.id}
            title={row.title}
            subtitle={[
              formats.date(row.localDate, 'short'),
              units('sets', { count: row.setCount }),
              formats.volume(row.volumeKg),
            ].join(' · ')}
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
