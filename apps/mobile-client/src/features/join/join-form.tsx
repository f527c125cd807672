import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { space } from '@coachme/design-tokens/tokens';
import { EmailField } from '@coachme/mobile-shell/email-field';
import { FormProblem, useFocusOnProblem } from '@coachme/mobile-shell/form-problem';
import { PasswordField } from '@coachme/mobile-shell/password-field';
import { Button } from '@coachme/ui-mobile/button';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { router } from 'expo-router';
import { type ComponentProps, useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { ScopeChoice } from '../../app-shell/scope-choice.tsx';
import { type JoinProblems, useJoin } from './use-join.ts';

const styles = StyleSheet.create({ form: { gap: space(4) } });

interface JoinFormProps {
  token: string;
  emailHint: string | null;
  /** Only a client has something to share. */
  isClient: boolean;
}

/** Name, e-mail, password: a new account, or the password of the one there is. */
export function JoinForm({ token, emailHint, isClient }: JoinFormProps) {
  const t = useTranslations('join');
  const { join, isPending, problems } = useJoin(token, () => router.replace('/onboarding'));
  const [typed, setTyped] = useState({ name: '', email: '', password: '' });
  const { name, email, password } = useFields(problems);
  const type = (field: keyof typeof typed) => (text: string) =>
    setTyped({ ...typed, [field]: text });
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(scopesAskedFirst);
  const submit = () => void join(typed, isClient ? scopes : null);
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
        {...(emailHint === null ? {} : { hint: t('emailHint', { hint: emailHint }) })}
        onSubmitEditing={() => password.current?.focus()}
      />
      <PasswordField
        inputRef={password}
        label={t('password')}
        hint={t('passwordHint')}
        value={typed.password}
        onChangeText={type('password')}
        problem={problems.password}
        autoComplete="new-password"
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      {isClient ? <Sharing chosen={scopes} onChange={setScopes} /> : null}
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={t('join')}
        isPending={isPending}
        onPress={submit}
      />
    </View>
  );
}

/** What the coach may see from the first day; photos and places only when the client says so. */
function Sharing(props: ComponentProps<typeof ScopeChoice>) {
  const t = useTranslations('consent.joining');
  return (
    <Section title={t('title')}>
      <ScopeChoice {...props} />
      <Text step="sm" tone="ink2">
        {t('text')}
      </Text>
    </Section>
  );
}

/** Where the focus goes: from field to field, and to the first that needs the person. */
function useFields(problems: JoinProblems) {
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
