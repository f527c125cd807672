import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { type ComponentProps, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AccountForm } from '../../app-shell/account-form.tsx';
import { ScopeChoice } from '../../app-shell/scope-choice.tsx';
import { useJoin } from './use-join.ts';

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
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(scopesAskedFirst);
  return (
    <AccountForm
      {...(emailHint === null ? {} : { emailHint: t('emailHint', { hint: emailHint }) })}
      passwordHint={t('passwordHint')}
      submitLabel={t('join')}
      problems={problems}
      isPending={isPending}
      onSubmit={(typed) => void join(typed, isClient ? scopes : null)}
    >
      {isClient ? <Sharing chosen={scopes} onChange={setScopes} /> : null}
    </AccountForm>
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
