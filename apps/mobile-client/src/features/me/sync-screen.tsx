import { space } from '@coachme/design-tokens/tokens';
import type { OutboxItem } from '@coachme/mobile-core/execution/outbox';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDevice, useSyncState } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { useLastBackgroundRun } from '../../app-shell/use-background-sync.ts';
import { Problem } from './problem.tsx';
import { useUnsentBeside } from './use-unsent.ts';

const styles = StyleSheet.create({ section: { gap: space(2) } });

/** What is waiting, what was refused and why, and when this phone and the server last agreed. */
export function SyncScreen() {
  const t = useTranslations('appShell.sync');
  const figures = useTranslations('thresholds');
  const { sync } = useDevice();
  const { waiting, problems, isSyncing } = useSyncState();
  const beside = useUnsentBeside();
  return (
    <Screen title={t('title')} backTo="/me" above={<SyncLine />}>
      <LastSync />
      {problems.length === 0 ? null : (
        <View style={styles.section}>
          <Text weight="medium" role="heading" aria-level={2}>
            {t('problemsTitle')}
          </Text>
          {problems.map((item) => (
            <Problem key={item.id} item={item} />
          ))}
        </View>
      )}
      {waiting.length + beside.length === 0 ? (
        <Text tone="ink2">{t('nothingWaiting')}</Text>
      ) : (
        <View style={styles.section}>
          <Text weight="medium" role="heading" aria-level={2}>
            {t('waitingTitle')}
          </Text>
          {waiting.map((item) => (
            <Waiting key={item.id} item={item} />
          ))}
          {beside.map(({ id, title, isRefused }) => (
            <ListRow
              key={id}
              title={title}
              {...(isRefused ? { subtitle: figures('refused') } : {})}
            />
          ))}
        </View>
      )}
      <Button label={t('syncNow')} isPending={isSyncing} onPress={() => void sync.syncNow()} />
    </Screen>
  );
}

function LastSync() {
  const t = useTranslations('appShell.sync');
  const formats = useFormats();
  const training = useTranslations('training.sync');
  const { lastSyncAt } = useSyncState();
  const ranAt = useLastBackgroundRun();
  return (
    <View style={styles.section}>
      <Text tone="ink2">
        {lastSyncAt === null ? t('never') : t('lastSync', { when: formats.instant(lastSyncAt) })}
      </Text>
      {ranAt === null ? null : (
        <Text step="sm" tone="ink3">
          {training('inBackground', { when: formats.instant(ranAt) })}
        </Text>
      )}
    </View>
  );
}

function Waiting({ item }: { item: OutboxItem }) {
  const t = useTranslations('appShell.sync');
  const units = useTranslations('units');
  const formats = useFormats();
  return (
    <ListRow
      title={item.title}
      subtitle={[
        formats.date(item.localDate, 'full'),
        item.isDeletion ? t('deletion') : units('sets', { count: item.setCount }),
      ].join(' · ')}
    />
  );
}
