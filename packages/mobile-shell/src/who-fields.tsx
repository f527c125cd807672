import { TextField } from '@coachme/ui-mobile/text-field';
import type { RefObject } from 'react';
import type { TextInput } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Problems } from './use-entering.tsx';

/** The organization that is to come with an account, as it is typed so far. */
export interface AskedOrganization {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChangeText: (name: string) => void;
}

type FieldRef = RefObject<TextInput | null>;

interface WhoFieldsProps {
  nameRef: FieldRef;
  organizationRef: FieldRef;
  name: string;
  onName: (name: string) => void;
  /** Asked for where somebody begins a practice of their own. */
  organization: AskedOrganization | undefined;
  problems: Problems;
  /** Goes on to what is asked next, if anything is. */
  onDone?: () => void;
}

/** What somebody new is called, and what they call their practice where they begin one. */
export function WhoFields({ organization, problems, ...who }: WhoFieldsProps) {
  const t = useTranslations('join');
  const goOn = organization ? () => who.organizationRef.current?.focus() : who.onDone;
  return (
    <>
      <TextField
        inputRef={who.nameRef}
        label={t('name')}
        value={who.name}
        onChangeText={who.onName}
        problem={problems.name}
        autoComplete="name"
        maxLength={120}
        returnKeyType="next"
        {...(goOn ? { onSubmitEditing: goOn } : {})}
      />
      {organization ? (
        <TextField
          {...organization}
          inputRef={who.organizationRef}
          problem={problems.organizationName}
          autoComplete="organization"
          maxLength={120}
          returnKeyType="next"
          {...(who.onDone ? { onSubmitEditing: who.onDone } : {})}
        />
      ) : null}
    </>
  );
}
