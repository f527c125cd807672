import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { type Href, router } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { LanguageChoice } from './language-choice.tsx';
import { NewAccountForm } from './new-account-form.tsx';
import { Screen } from './screen.tsx';
import { type Founded, useRegistering } from './use-registering.tsx';
import type { AskedOrganization } from './who-fields.tsx';

const styles = StyleSheet.create({
  top: { paddingTop: space(8), gap: space(2) },
  foot: { marginTop: 'auto', paddingTop: space(4), gap: space(4) },
});

export interface RegisterScreenProps {
  title: string;
  body: string;
  submitLabel: string;
  /** What is founded by somebody of this name. */
  founded: (name: string) => Founded;
  /** Where its name is asked for. */
  organization?: AskedOrganization;
  /** Where somebody begins. */
  landing: Href;
}

/** An account for who has none, by email or by phone, and the organization that comes with it. */
export function RegisterScreen({ title, body, ...form }: RegisterScreenProps) {
  const signIn = useTranslations('join.signIn');
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {title}
        </Text>
        <Text tone="ink2">{body}</Text>
      </View>
      <RegisterForm {...form} />
      <View style={styles.foot}>
        <Button look="quiet" label={signIn('submit')} onPress={() => router.replace('/sign-in')} />
        <LanguageChoice />
      </View>
    </Screen>
  );
}

function RegisterForm(props: Omit<RegisterScreenProps, 'title' | 'body'>) {
  const { founded, landing, ...form } = props;
  const t = useTranslations('join.problems');
  const onRegistered = () => router.replace(landing);
  const { register, registerByPhone, ...state } = useRegistering({ founded, onRegistered });
  return (
    <NewAccountForm
      {...form}
      {...state}
      passwordHint={t('password')}
      onAccount={(typed) => void register(typed)}
      onPhoneAccount={(account) => void registerByPhone(account)}
    />
  );
}
