import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { TextInput } from 'react-native';
import { useTranslations } from 'use-intl';
import { EmailField } from './email-field.tsx';
import { useFocusOnProblem } from './form-problem.tsx';
import { type AskedNumber, type BroughtCode, PhoneForm } from './phone-form.tsx';
import { usePreferences } from './preferences.tsx';
import { useShell } from './shell.tsx';
import type { Problems } from './use-entering.tsx';
import type { PhoneChannel } from './use-offered-ways.tsx';
import { type AskedOrganization, WhoFields } from './who-fields.tsx';

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
  /** Where a practice comes with the account. */
  organization?: AskedOrganization;
  children?: ReactNode;
}

const nothingWrong: Problems = {};

/** A number, its code and a name: all that an account needs. */
export function PhoneAccountForm(props: PhoneAccountFormProps) {
  const { emailHint, organization, children, ...form } = props;
  const t = useTranslations('join');
  const { api } = useShell();
  const { locale } = usePreferences();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const { problems } = form;
  const refs = useFields(problems);
  const ask = ({ channel, number }: AskedNumber) =>
    api.registerByPhone.askCodeToRegister({ body: { channel, number, locale } });
  return (
    <PhoneForm
      {...form}
      ask={ask}
      isForKnown={false}
      onSubmit={(brought) => form.onSubmit({ ...brought, name: name.trim(), email: email.trim() })}
    >
      <WhoFields
        {...refs}
        name={name}
        onName={setName}
        organization={organization}
        problems={problems}
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

/** Takes the person to what needs them; the code comes first, and takes the focus itself. */
function useFields(problems: Problems) {
  const nameRef = useRef<TextInput>(null);
  const organizationRef = useRef<TextInput>(null);
  const fields = useMemo(
    () =>
      [
        ['name', nameRef],
        ['organizationName', organizationRef],
      ] as const,
    [],
  );
  useFocusOnProblem(problems.code === undefined ? problems : nothingWrong, fields);
  return { nameRef, organizationRef };
}
