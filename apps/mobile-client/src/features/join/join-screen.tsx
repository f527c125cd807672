import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { space } from '@coachme/design-tokens/tokens';
import { LanguageChoice } from '@coachme/mobile-shell/language-choice';
import { Screen } from '@coachme/mobile-shell/screen';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { JoinForm } from './join-form.tsx';
import { useInvitation } from './use-invitation.ts';

const styles = StyleSheet.create({
  top: { paddingTop: space(8), gap: space(3) },
  foot: { marginTop: 'auto', paddingTop: space(4) },
  waiting: { paddingTop: space(8), gap: space(4) },
});

/** From the link to the first workout: who invites, three fields, one button. */
export function JoinScreen({ token }: { token: string }) {
  const { looking, again } = useInvitation(token);
  return (
    <Screen>
      {looking.step === 'looking' ? <Looking /> : null}
      {looking.step === 'unknown' ? <Ended state="unknown" /> : null}
      {looking.step === 'unreached' ? <Unreached onAgain={again} /> : null}
      {looking.step === 'found' ? <Found face={looking.face} token={token} /> : null}
      <View style={styles.foot}>
        <LanguageChoice />
      </View>
    </Screen>
  );
}

function Found({ face, token }: { face: InvitationFace; token: string }) {
  if (face.state !== 'active') return <Ended state={face.state} />;
  return (
    <>
      <Face face={face} />
      <JoinForm token={token} emailHint={face.emailHint} isClient={face.role === 'client'} />
    </>
  );
}

/** The invitation as a person reads it: a face, a name, a place. */
export function Face({ face }: { face: InvitationFace }) {
  const t = useTranslations('join');
  const organization = face.organization.name;
  return (
    <View style={styles.top}>
      <Avatar name={face.invitedBy.name} sizePx={64} />
      <Text tone="ink2">{t('invites', { name: face.invitedBy.name })}</Text>
      <Text step="xl" weight="semibold" role="heading" aria-level={1}>
        {face.role === 'client' ? t('toTrain', { organization }) : t('asMember', { organization })}
      </Text>
    </View>
  );
}

function Ended({ state }: { state: 'expired' | 'consumed' | 'revoked' | 'unknown' }) {
  const t = useTranslations('join');
  return (
    <EmptyState
      title={t(`ended.${state}`)}
      description={t('ended.body')}
      action={<Button label={t('signIn.submit')} onPress={() => router.replace('/sign-in')} />}
    />
  );
}

function Unreached({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('join');
  const words = useTranslations('words.actions');
  return (
    <EmptyState title={t('offline')} action={<Button label={words('retry')} onPress={onAgain} />} />
  );
}

function Looking() {
  const t = useTranslations('join');
  return (
    <View style={styles.waiting} aria-busy aria-label={t('looking')}>
      <Skeleton width={64} height={64} />
      <Skeleton width="60%" height={20} />
      <Skeleton width="80%" height={32} />
    </View>
  );
}
