import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from './email-field.tsx';
import { FormProblem, useFocusOnProblem } from './form-problem.tsx';
import { PasskeyWay } from './passkey-way.tsx';
import { PasswordField } from './password-field.tsx';
import { PhoneSignIn } from './phone-sign-in.tsx';
import { ProviderWays } from './provider-ways.tsx';
import { SecondStepForm } from './second-step-form.tsx';
import { channelsOf, providersOf, useOfferedWays } from './use-offered-ways.tsx';
import { useSignIn } from './use-sign-in.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

export interface SignInFormProps {
  /** Whose account it is, where that is known. */
  email?: string;
  onSignedIn: () => void;
}

/** A password, a code to the phone or a provider, and the second step where there is one. */
export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const signingIn = useSignIn(onSignedIn);
  const { prove, secondStep, isPending, problems } = signingIn;
  const ways = useOfferedWays();
  const channels = channelsOf(ways);
  const [isByPhone, setIsByPhone] = useState(false);
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
  if (isByPhone) {
    const back = () => setIsByPhone(false);
    return <PhoneSignIn channels={channels} signingIn={signingIn} onBack={back} />;
  }
  return (
    <PasswordSignIn
      known={known}
      signingIn={signingIn}
      providers={providersOf(ways)}
      onPhone={channels.length > 0 ? () => setIsByPhone(true) : null}
    />
  );
}

interface PasswordSignInProps {
  known: string | undefined;
  signingIn: ReturnType<typeof useSignIn>;
  providers: ReturnType<typeof providersOf>;
  /** Null where no codes reach phones. */
  onPhone: (() => void) | null;
}

function PasswordSignIn({ known, signingIn, providers, onPhone }: PasswordSignInProps) {
  const t = useTranslations('join');
  const phone = useTranslations('byPhone');
  const { signIn, enter, isPending, problems, lastEmail } = signingIn;
  const [email, setEmail] = useState(known ?? lastEmail);
  const [password, setPassword] = useState('');
  const emailField = useRef<TextInput>(null);
  const passwordField = useRef<TextInput>(null);
  useFocusOnProblem(problems, useFieldOrder(emailField, passwordField));
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
      {onPhone ? <Button label={phone('use')} onPress={onPhone} /> : null}
      <PasskeyWay isPending={isPending} enter={enter} />
      {known === undefined ? <ProviderWays ways={providers} email={email} /> : null}
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
