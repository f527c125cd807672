import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from './email-field.tsx';
import { FormProblem, useFocusOnProblem } from './form-problem.tsx';
import { PasswordField } from './password-field.tsx';
import type { Problems } from './use-entering.tsx';
import { type AskedOrganization, WhoFields } from './who-fields.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

/** What somebody types to have an account, as it is so far. */
export interface TypedAccount {
  name: string;
  email: string;
  password: string;
}

interface AccountFormProps {
  emailHint?: string;
  passwordHint: string;
  submitLabel: string;
  /** Where a practice comes with the account. */
  organization?: AskedOrganization;
  problems: Problems;
  isPending: boolean;
  onSubmit: (typed: TypedAccount) => void;
  /** What else is asked, before the button. */
  children?: ReactNode;
}

/** Name, e-mail, password: the way into the app for somebody new. */
export function AccountForm({
  problems,
  isPending,
  onSubmit,
  children,
  ...words
}: AccountFormProps) {
  const t = useTranslations('join');
  const [typed, setTyped] = useState<TypedAccount>({ name: '', email: '', password: '' });
  const { name, organization, email, password } = useFields(problems);
  const type = (field: keyof TypedAccount) => (text: string) =>
    setTyped({ ...typed, [field]: text });
  const submit = () => onSubmit(typed);
  return (
    <View style={styles.form}>
      <WhoFields
        nameRef={name}
        organizationRef={organization}
        name={typed.name}
        onName={type('name')}
        organization={words.organization}
        problems={problems}
        onDone={() => email.current?.focus()}
      />
      <EmailField
        inputRef={email}
        label={t('email')}
        value={typed.email}
        onChangeText={type('email')}
        problem={problems.email}
        {...(words.emailHint === undefined ? {} : { hint: words.emailHint })}
        onSubmitEditing={() => password.current?.focus()}
      />
      <PasswordField
        inputRef={password}
        label={t('password')}
        hint={words.passwordHint}
        value={typed.password}
        onChangeText={type('password')}
        problem={problems.password}
        autoComplete="new-password"
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      {children}
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={words.submitLabel}
        isPending={isPending}
        onPress={submit}
      />
    </View>
  );
}

/** Where the focus goes: from field to field, and to the first that needs the person. */
function useFields(problems: Problems) {
  const name = useRef<TextInput>(null);
  const organization = useRef<TextInput>(null);
  const email = useRef<TextInput>(null);
  const password = useRef<TextInput>(null);
  const fields = useMemo(
    () =>
      [
        ['name', name],
        ['organizationName', organization],
        ['email', email],
        ['password', password],
      ] as const,
    [],
  );
  useFocusOnProblem(problems, fields);
  return { name, organization, email, password };
}
