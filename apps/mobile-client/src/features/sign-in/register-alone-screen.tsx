import { space } from '@coachme/design-tokens/tokens';
import { EmailField } from '@coachme/mobile-shell/email-field';
import { FormProblem, useFocusOnProblem } from '@coachme/mobile-shell/form-problem';
import { LanguageChoice } from '@coachme/mobile-shell/language-choice';
import { PasswordField } from '@coachme/mobile-shell/password-field';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { router } from 'expo-router';
import { useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { type AloneProblems, useRegisterAlone } from './use-register-alone.ts';

const styles = StyleSheet.create({
  top: { paddingTop: space(8), gap: space(2) },
  form: { gap: space(4) },
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
  const { register, isPending, problems } = useRegisterAlone(() => router.replace('/onboarding'));
  const [typed, setTyped] = useState({ name: '', email: '', password: '' });
  const { name, email, password } = useFields(problems);
  const type = (field: keyof typeof typed) => (text: string) =>
    setTyped({ ...typed, [field]: text });
  const submit = () => void register(typed);
  return (
    <View style={styles.form}>
      <TextField
        inputRef={name}
        label={t('name')}
        value={typed.name}
        onChangeText={type('name')}
        problem={problems.name}
        autoComplete="name"
        maxLength={120}
        returnKeyType="next"
        onSubmitEditing={() => email.current?.focus()}
      />
      <EmailField
        inputRef={email}
        label={t('email')}
        value={typed.email}
        onChangeText={type('email')}
        problem={problems.email}
        onSubmitEditing={() => password.current?.focus()}
      />
      <PasswordField
        inputRef={password}
        label={t('password')}
        hint={t('problems.password')}
        value={typed.password}
        onChangeText={type('password')}
        problem={problems.password}
        autoComplete="new-password"
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={t('alone.submit')}
        isPending={isPending}
        onPress={submit}
      />
    </View>
  );
}

/** Where the focus goes: from field to field, and to the first that needs the person. */
function useFields(problems: AloneProblems) {
  const name = useRef<TextInput>(null);
  const email = useRef<TextInput>(null);
  const password = useRef<TextInput>(null);
  const fields = useMemo(
    () =>
      [
        ['name', name],
        ['email', email],
        ['password', password],
      ] as const,
    [],
  );
  useFocusOnProblem(problems, fields);
  return { name, email, password };
}
