import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from './email-field.tsx';
import { FormProblem, useFocusOnProblem } from './form-problem.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PasswordField } from './password-field.tsx';
import { Screen } from './screen.tsx';
import { SecondStepForm } from './second-step-form.tsx';
import { useSignIn } from './use-sign-in.tsx';

const styles = StyleSheet.create({
  top: { paddingTop: space(12), gap: space(2) },
  form: { gap: space(4) },
  foot: { marginTop: 'auto', gap: space(4) },
});

export interface SignInScreenProps {
  title: string;
  body: string;
  /** What to do without an account. */
  noAccount: string;
  /** A way in for who has none. */
  children?: ReactNode;
}

/** Comes back to what this app holds. */
export function SignInScreen({ title, body, noAccount, children }: SignInScreenProps) {
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {title}
        </Text>
        <Text tone="ink2">{body}</Text>
      </View>
      <SignInForm />
      <View style={styles.foot}>
        <Text step="sm" tone="ink3">
          {noAccount}
        </Text>
        {children}
        <LanguageChoice />
      </View>
    </Screen>
  );
}

function SignInForm() {
  const t = useTranslations('join');
  const { signIn, prove, secondStep, isPending, problems, lastEmail } = useSignIn(() =>
    router.replace('/'),
  );
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
  if (secondStep) {
    return (
      <SecondStepForm
        needed={secondStep}
        isPending={isPending}
        problem={problems.whole}
        onProve={(proof) => void prove(proof)}
      />
    );
  }
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
