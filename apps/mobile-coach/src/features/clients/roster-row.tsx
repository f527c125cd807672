import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { RosterEntry } from './roster.rules.ts';

const styles = StyleSheet.create({ end: { alignItems: 'flex-end', gap: space(1) } });

/** One client of the roster: the program and its week, adherence in a word, when they last trained. */
export function RosterRow({ entry: { client, progress } }: { entry: RosterEntry }) {
  const t = useTranslations('workspace.roster');
  const app = useTranslations('coachApp.clients');
  const formats = useFormats();
  const program = progress?.programTitle
    ? [
        progress.programTitle,
        ...(progress.weekNumber === null || progress.weekCount === null
          ? []
          : [t('weekOf', { week: progress.weekNumber, all: progress.weekCount })]),
      ].join(' · ')
    : t('noProgram');
  const last = progress?.lastWorkoutOn
    ? app('lastOn', { date: formats.date(progress.lastWorkoutOn, 'short') })
    : app('never');
  return (
    <ListRow
      start={<Avatar name={client.name} />}
      title={client.name}
      subtitle={`${program}\n${last}`}
      end={
        <View style={styles.end}>
          {client.onboardedAt === null ? <Chip label={t('new')} /> : null}
          {progress?.band ? (
            <Chip tone={progress.band} label={formats.percent(progress.adherence)} />
          ) : (
            <Text step="sm" tone="ink3">
              –
            </Text>
          )}
        </View>
      }
      onPress={() => router.push(`/clients/${client.id}`)}
    />
  );
}
