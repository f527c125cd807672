import { space } from '@coachme/design-tokens/tokens';
import { LanguageChoice } from '@coachme/mobile-shell/language-choice';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { NewAccountForm } from '../../app-shell/new-account-form.tsx';
import { useRegisterAlone } from './use-register-alone.ts';

const styles = StyleSheet.create({
  top: { paddingTop: space(8), gap: space(2) },
  foot: { marginTop: 'auto', paddingTop: space(4), gap: space(4) },
});

/** An account for who trains by themself: no coach, no invitation, one's own programs. */
export function RegisterAloneScreen() {
  const t = useTranslations('join.alone');
  const signIn = useTranslations('join.signIn');
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {t('title')}
        </Text>
        <Text tone="ink2">{t('body')}</Text>
      </View>
      <AloneForm />
      <View style={styles.foot}>
        <Button look="quiet" label={signIn('submit')} onPress={() => router.replace('/sign-in')} />
        <LanguageChoice />
      </View>
    </Screen>
  );
}

function AloneForm() {
  const t = useTranslations('join');
  const onRegistered = () => router.replace('/onboarding');
  const { register, registerByPhone, isPending, problems } = useRegisterAlone(onRegistered);
  return (
    <NewAccountForm
      submitLabel={t('alone.submit')}
      passwordHint={t('problems.password')}
      problems={problems}
      isPending={isPending}
      onAccount={(typed) => void register(typed)}
      onPhoneAccount={(account) => void registerByPhone(account)}
    />
  );
}
