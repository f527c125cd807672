import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from './email-field.tsx';
import { FormProblem, useFocusOnProblem } from './form-problem.tsx';
import { PasskeyWay } from './passkey-way.tsx';
import { PasswordField } from './password-field.tsx';
import { ProviderWays } from './provider-ways.tsx';
import { SecondStepForm } from './second-step-form.tsx';
import { useSignIn } from './use-sign-in.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

export interface SignInFormProps {
  /** Whose account it is, where that is known. */
  email?: string;
  onSignedIn: () => void;
}

/** Email and password, the second step where there is one, and the providers that are set up. */
export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const t = useTranslations('join');
  const { signIn, prove, enter, secondStep, isPending, problems, lastEmail } =
    useSignIn(onSignedIn);
  const [email, setEmail] = useState(known ?? lastEmail);
  const [password, setPassword] = useState('');
  const emailField = useRef<TextInput>(null);
  const passwordField = useRef<TextInput>(null);
  useFocusOnProblem(problems, useFieldOrder(emailField, passwordField));
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
      <PasskeyWay isPending={isPending} enter={enter} />
      {known === undefined ? <ProviderWays email={email} /> : null}
    </View>
  );
}

type FieldRef = RefObject<TextInput | null>;

const useFieldOrder = (email: FieldRef, password: FieldRef) =>
  useMemo(
    () =>
      [
        ['email', email],
        ['password', password],
      ] as const,
    [email, password],
  );
