import type { User } from '@coachme/contracts/identity.contract';
import { space } from '@coachme/design-tokens/tokens';
import { findClient } from '@coachme/mobile-core/clients/local';
import { forgetLibrary } from '@coachme/mobile-core/library/local';
import { NameField } from '@coachme/mobile-shell/name-field';
import { OrganizationChoice } from '@coachme/mobile-shell/organization-choice';
import { OrganizationFace } from '@coachme/mobile-shell/organization-face';
import { Screen } from '@coachme/mobile-shell/screen';
import { Settings } from '@coachme/mobile-shell/settings';
import { useSession } from '@coachme/mobile-shell/shell';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDevice, useDeviceQuery, useSyncState } from '../../app-shell/device.tsx';
import { Leaving } from './leaving.tsx';

const styles = StyleSheet.create({
  face: { flexDirection: 'row', alignItems: 'center', gap: space(4) },
  words: { flex: 1, gap: space(0.5) },
  section: { gap: space(4) },
});

/** The person, their choices, and how their training is saved. */
export function MeScreen() {
  const t = useTranslations('appShell');
  const { database } = useDevice();
  const session = useSession();
  if (session.status !== 'signed-in') return null;
  // What was remembered by an older version may lack parts of it.
  const { organization } = session;
  return (
    <Screen title={t('tabs.me')}>
      <Face user={session.user} />
      {organization && organization.kind !== 'personal' ? (
        <OrganizationFace
          name={organization.displayName ?? organization.name}
          logo={organization.logo ?? null}
        />
      ) : null}
      <Places />
      <OrganizationChoice hindrance={null} onLeave={() => forgetLibrary(database)} />
      <Settings user={session.user} />
      <View style={styles.section}>
        <NameField key={session.user.name} user={session.user} />
        <Leaving />
      </View>
    </Screen>
  );
}

/** What lies behind this screen, a line each. */
function Places() {
  const t = useTranslations('appShell');
  const consent = useTranslations('consent');
  const training = useTranslations('training');
  const figures = useTranslations('thresholds');
  const account = useTranslations('appAccount');
  const access = useTranslations('appAccess');
  const state = useSyncState();
  const unsent = state.waiting.length + state.problems.length;
  return (
    <View>
      <ListRow
        title={t('sync.title')}
        subtitle={
          unsent === 0
            ? t('sync.saved')
            : t('sync.waiting', {
                count: state.waiting.reduce((sum, { setCount }) => sum + setCount, 0),
              })
        }
        onPress={() => router.push('/sync')}
      />
      <ListRow
        title={access('plan.row')}
        subtitle={access('plan.rowText')}
        onPress={() => router.push('/plan')}
      />
      <ListRow
        title={training('equipment.row')}
        subtitle={training('equipment.rowText')}
        onPress={() => router.push('/equipment')}
      />
      <ListRow
        title={figures('row')}
        subtitle={figures('rowText')}
        onPress={() => router.push('/thresholds')}
      />
      <ListRow
        title={consent('mine.row')}
        subtitle={consent('mine.rowText')}
        onPress={() => router.push('/coaches')}
      />
      <ListRow
        title={consent('reads.row')}
        subtitle={consent('reads.rowText')}
        onPress={() => router.push('/reads')}
      />
      <ListRow
        title={access('imports.row')}
        subtitle={access('imports.rowText')}
        onPress={() => router.push('/imports')}
      />
      <ListRow
        title={account('security.row')}
        subtitle={account('security.rowText')}
        onPress={() => router.push('/security')}
      />
    </View>
  );
}

function Face({ user }: { user: User }) {
  const t = useTranslations('appShell.me');
  const client = useDeviceQuery(findClient);
  return (
    <View style={styles.face}>
      <Avatar name={user.name} sizePx={64} />
      <View style={styles.words}>
        <Text step="lg" weight="semibold">
          {user.name}
        </Text>
        <Text step="sm" tone="ink2">
          {user.email}
        </Text>
        {client?.coach ? (
          <Text step="sm" tone="ink2">
            {t('coachedBy', { name: client.coach.name })}
          </Text>
        ) : null}
      </View>
    </View>
  );
}
