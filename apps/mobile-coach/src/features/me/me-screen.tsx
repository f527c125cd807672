import { space } from '@coachme/design-tokens/tokens';
import { forgetAnswers } from '@coachme/mobile-core/coach/answers';
import { listDrafts } from '@coachme/mobile-core/coach/drafts';
import { NameField } from '@coachme/mobile-shell/name-field';
import { useDatabaseAnswer } from '@coachme/mobile-shell/open-device';
import { OrganizationChoice } from '@coachme/mobile-shell/organization-choice';
import { Screen } from '@coachme/mobile-shell/screen';
import { Settings } from '@coachme/mobile-shell/settings';
import { useSession } from '@coachme/mobile-shell/shell';
import { SignOut } from '@coachme/mobile-shell/sign-out';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

const styles = StyleSheet.create({
  face: { flexDirection: 'row', alignItems: 'center', gap: space(4) },
  words: { flex: 1, gap: space(0.5) },
  section: { gap: space(4) },
});

/** The coach, their organization and their choices. */
export function MeScreen() {
  const t = useTranslations('coachApp');
  const roles = useTranslations('words.roles');
  const account = useTranslations('appAccount');
  const session = useSession();
  const { database, sender, wipe } = useCoachDevice();
  const drafts = useDatabaseAnswer(database, listDrafts) ?? [];
  if (session.status !== 'signed-in') return null;
  const { user, organization } = session;
  return (
    <Screen title={t('tabs.me')}>
      <View style={styles.face}>
        <Avatar name={user.name} sizePx={64} />
        <View style={styles.words}>
          <Text step="lg" weight="semibold">
            {user.name}
          </Text>
          <Text step="sm" tone="ink2">
            {user.email}
          </Text>
          {organization ? (
            <Text step="sm" tone="ink2">
              {[organization.name, ...organization.roles.map((role) => roles(role))].join(' · ')}
            </Text>
          ) : null}
        </View>
      </View>
      <View>
        <ListRow
          title={account('security.row')}
          subtitle={account('security.rowText')}
          onPress={() => router.push('/security')}
        />
      </View>
      <OrganizationChoice
        hindrance={drafts.length === 0 ? null : account('organization.unsent')}
        onLeave={() => forgetAnswers(database)}
      />
      <Settings user={user} />
      <View style={styles.section}>
        <NameField key={user.name} user={user} />
        <SignOut
          unsent={drafts.map(({ id, content }) => ({ id, title: content.title }))}
          words={
            drafts.length === 0
              ? t('me.signOutClean')
              : t('me.signOutUnsent', { count: drafts.length })
          }
          onSend={sender.now}
          onWipe={wipe}
        />
      </View>
    </Screen>
  );
}
