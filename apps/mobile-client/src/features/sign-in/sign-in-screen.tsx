import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from '../../app-shell/email-field.tsx';
import { FormProblem, useFocusOnProblem } from '../../app-shell/form-problem.tsx';
import { LanguageChoice } from '../../app-shell/language-choice.tsx';
import { PasswordField } from '../../app-shell/password-field.tsx';
import { Screen } from '../../app-shell/screen.tsx';
import { useSignIn } from './use-sign-in.ts';

const styles = StyleSheet.create({
  top: { paddingTop: space(12), gap: space(2) },
  form: { gap: space(4) },
  foot: { marginTop: 'auto', gap: space(4) },
});

/** Comes back to one's training. */
export function SignInScreen() {
  const t = useTranslations('join.signIn');
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {t('title')}
        </Text>
        <Text tone="ink2">{t('body')}</Text>
      </View>
      <SignInForm />
      <View style={styles.foot}>
        <Text step="sm" tone="ink3">
          {t('noAccount')}
        </Text>
        <LanguageChoice />
      </View>
    </Screen>
  );
}

function SignInForm() {
  const t = useTranslations('join');
  const { signIn, isPending, problems, lastEmail } = useSignIn(() => router.replace('/'));
  const [email, setEmail] = useState(lastEmail);
  const [password, setPassword] = useState('');
  const emailField = useRef<TextInput>(null);
  const passwordField = useRef<TextInput>(null);
  const fields = useMemo(
    () =>
      [
        ['email', emailField],
        ['password', passwordField],
      ] as const,
    [],
  );
  useFocusOnProblem(problems, fields);
  const submit = () => void signIn({ email, password });
  return (
    <View style={styles.form}>
      <EmailField
        inputRef={emailField}
        label={t('email')}
        value={email}
        onChangeText={setEmail}
        problem={problems.email}
        onSubmitEditing={() => passwordField.current?.focus()}
      />
      <PasswordField
        inputRef={passwordField}
        label={t('password')}
        value={password}
        onChangeText={setPassword}
        problem={problems.password}
        autoComplete="current-password"
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={t('signIn.submit')}
        isPending={isPending}
        onPress={submit}
      />
    </View>
  );
}
