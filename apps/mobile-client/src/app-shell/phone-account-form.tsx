import { EmailField } from '@coachme/mobile-shell/email-field';
import { useFocusOnProblem } from '@coachme/mobile-shell/form-problem';
import { type AskedNumber, type BroughtCode, PhoneForm } from '@coachme/mobile-shell/phone-form';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import type { Problems } from '@coachme/mobile-shell/use-entering';
import type { PhoneChannel } from '@coachme/mobile-shell/use-offered-ways';
import { TextField } from '@coachme/ui-mobile/text-field';
import { type ReactNode, useRef, useState } from 'react';
import type { TextInput } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from './session.ts';

/** Who somebody is, with the code that reached their phone. */
export interface PhoneAccount extends BroughtCode {
  readonly name: string;
  /** Empty where it was not asked for. */
  readonly email: string;
}

interface PhoneAccountFormProps {
  channels: readonly PhoneChannel[];
  submitLabel: string;
  isPending: boolean;
  problems: Problems;
  onSubmit: (account: PhoneAccount) => void;
  /** For an invitation that is locked to an address: what is seen of it. */
  emailHint?: string;
  children?: ReactNode;
}

const nothingWrong: Problems = {};

/** A number, its code and a name: all that an account needs. */
export function PhoneAccountForm({ emailHint, children, ...form }: PhoneAccountFormProps) {
  const t = useTranslations('join');
  const { locale } = usePreferences();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const { problems } = form;
  const nameField = useRef<TextInput>(null);
  const [fields] = useState(() => [['name', nameField]] as const);
  // The code comes first, and takes the focus itself.
  useFocusOnProblem(problems.code === undefined ? problems : nothingWrong, fields);
  const ask = ({ channel, number }: AskedNumber) =>
    api.registerByPhone.askCodeToRegister({ body: { channel, number, locale } });
  return (
    <PhoneForm
      {...form}
      ask={ask}
      isForKnown={false}
      onSubmit={(brought) => form.onSubmit({ ...brought, name: name.trim(), email: email.trim() })}
    >
      <TextField
        inputRef={nameField}
        label={t('name')}
        value={name}
        onChangeText={setName}
        problem={problems.name}
        autoComplete="name"
        maxLength={120}
        returnKeyType="next"
      />
      {emailHint === undefined ? null : (
        <EmailField
          label={t('email')}
          hint={emailHint}
          value={email}
          onChangeText={setEmail}
          problem={problems.email}
        />
      )}
      {children}
    </PhoneForm>
  );
}
